import type { Example } from '../example.js';
import { csv, HEADER, ROW, SHEET, workbook } from './procedures.js';

/** Examples of the codes about records. */
export const records = {
  'required-missing': csv(HEADER, '1.000080,'),
  'schema-violation': csv(
    `${HEADER},Ngày có hiệu lực`,
    '1.000080,Đăng ký khai sinh,đang chờ công bố',
  ),
  'vocabulary-unknown': csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Cấp thôn'),
  'key-duplicate': csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000080,Đăng ký kết hôn'),
  'hidden-copy': workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['1.000080', 'Đăng ký nhận cha mẹ']],
    hiddenRows: [3],
  }),
  'struck-copy': workbook({
    ...SHEET,
    rows: [...SHEET.rows, [{ struck: '1.000080' }, { struck: 'Đăng ký nhận cha mẹ' }]],
  }),
  'row-repeated': csv(HEADER, ROW, ROW),
  'repair-off': {
    ...csv(HEADER, '1.00008,Đăng ký nhận cha mẹ con'),
    beside: [{ name: 'haicap.json', content: '{"repairs": {"restore-trailing-zero": false}}\n' }],
    options: ['--config', 'haicap.json'],
  },
  'code-malformed': csv(HEADER, '1.1.012756,Đăng ký đất đai lần đầu'),
  'code-scientific': csv(HEADER, '1.00516E+11,Đăng ký khai sinh'),
  'code-unread': { ...csv('Mã xã,Xã', '2674O,Phường Bến Nghé'), kind: 'records' },
  'code-type-mismatch': csv(`${HEADER},Loại thủ tục`, '1.000080,Đăng ký khai sinh,Loại khác'),
  'code-suffix-abolished': csv(HEADER, '1.000080.000.00.00.H22,Đăng ký khai sinh'),
  'code-contradicts-name': csv(HEADER, '1.000080,1.013978.H41- Đăng ký đất đai'),
  'code-contradicts-page': csv(
    `${HEADER},Toàn văn`,
    '1.002544,Đăng ký khai sinh,Mã thủ tục: 1.014023 Số quyết định: 163/QĐ-BTP',
  ),
  'level-district': csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Cấp huyện'),
  'agency-abolished': csv(`${HEADER},Cơ quan thực hiện`, '1.000080,Cấp thẻ,Công an huyện'),
  'agency-unknown': csv(`${HEADER},Cơ quan công bố`, '1.000080,Đăng ký khai sinh,Bộ Tư phap'),
  'field-unknown': csv(`${HEADER},Lĩnh vực`, '1.000080,Đăng ký khai sinh,Hộ tịt'),
  'cell-contradicts': csv(HEADER, '1.000080 - Đăng ký khai sinh,Đăng ký kết hôn'),
  'context-contradicts': {
    ...workbook({
      name: 'QuyTrinh',
      rows: [
        ['Tên quy trình:', 'QT-01'],
        ['Gắn vào TTHC:', '1.000080'],
        [null, null],
        ['TTHC', 'Tên quy trình', 'ID', 'Tên Form'],
        ['1.000094', 'QT-01', 1, 'Tiếp nhận'],
      ],
    }),
    kind: 'processes',
  },
  'sheets-disagree': workbook(SHEET, {
    name: 'Bản in',
    rows: [
      ['Mã số', 'Tên'],
      ['1.000080', 'Đăng ký nhận con'],
    ],
  }),
  'name-repeated': csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000094,Đăng ký khai sinh'),
  'decision-missing': csv(`${HEADER},Số quyết định`, '1.000080,Đăng ký khai sinh,'),
  'decision-malformed': csv(`${HEADER},Số quyết định`, '1.000080,Đăng ký khai sinh,1681'),
  'number-unread': csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,75.0000 đồng'),
  'text-from-pdf': csv(HEADER, '1.000080,"Cấp, c ấp l ại giấy phép"'),
  'text-legacy-font': csv(HEADER, '1.000080,Hé tÞch'),
  'replace-refused': {
    ...csv('Tên,Lĩnh vực', 'Đăng ký khai sinh,Hộ tịch'),
    command: 'import',
    options: ['--replace'],
  },
  'outside-scope': {
    ...csv(
      `${HEADER},Cơ quan công bố`,
      '1.000080,Đăng ký khai sinh,Bộ Tư pháp',
      '1.000094,Cấp thẻ,Bộ Công an',
    ),
    command: 'import',
    options: ['--replace', '--scope', 'publisher=Bộ Tư pháp'],
  },
  'validity-reversed': csv(
    `${HEADER},Ngày có hiệu lực,Ngày hết hiệu lực`,
    '1.000080,Đăng ký khai sinh,01/07/2025,01/03/2025',
  ),
} as const satisfies Record<string, Example>;
