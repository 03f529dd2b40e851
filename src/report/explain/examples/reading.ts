import type { Example } from '../example.js';
import { csv, filesOf, HEADER, ROW, SHEET, workbook } from './procedures.js';

/** A sheet of two records. */
const TWO_ROWS = { ...SHEET, rows: [...SHEET.rows, ['1.000094', 'Đăng ký kết hôn']] };

/** A list with a row that is struck through. */
const STRUCK = workbook({
  ...SHEET,
  rows: [...SHEET.rows, [{ struck: '1.000094' }, { struck: 'Đăng ký kết hôn' }]],
});

/** Examples of the codes about files, sheets and rows as they are read. */
export const reading = {
  'content-not-as-named': filesOf({
    name: 'danh-sach.xls',
    content:
      '<table><tr><th>Mã số</th><th>Tên</th></tr><tr><td>1.000080</td><td>Đăng ký khai sinh</td></tr></table>\n',
  }),
  'encoding-guessed': filesOf({
    name: 'danh-sach.csv',
    content: `${HEADER}\n${ROW}\n`,
    encoding: 'windows-1258',
  }),
  'byte-invalid': filesOf({
    name: 'danh-sach.csv',
    content: `${HEADER}\n1.000080,Đăng ký khai s�nh\n`,
    encoding: 'utf-8-broken',
  }),
  'text-double-encoded': csv(HEADER, '1.000080,ÄÄƒng kÃ½ khai sinh'),
  'text-letters-lost': csv(HEADER, '1.000080,??ng k? khai sinh c? y?u t? n??c ngo?i'),
  'text-odd-characters': csv(HEADER, '1.000080,Đăng ký khai\0sinh'),
  'quote-stray': csv(HEADER, '1.000080,Đăng ký "khai sinh" lưu động'),
  'quote-unclosed': csv(HEADER, '1.000080,"Đăng ký khai sinh', '1.000094,Đăng ký kết hôn'),
  'row-too-long': csv(HEADER, '1.000080,Đăng ký nhận cha, mẹ, con'),
  'row-too-short': csv(`${HEADER},Lĩnh vực`, ROW),
  'json-line-malformed': filesOf({
    name: 'danh-sach.jsonl',
    content: '{"code": "1.000080", "name": "Đăng ký khai sinh"}\n{"code": "1.000094", "name":\n',
  }),
  'companion-missing': workbook({
    ...SHEET,
    rows: [
      ['Mã số', 'Tên'],
      ['1.000080', `haicap-text:procedures.1.000080.name.txt sha256:${'0'.repeat(64)}`],
    ],
  }),
  'cell-error-value': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Lĩnh vực'],
      ['1.000080', 'Đăng ký khai sinh', '#N/A'],
    ],
  }),
  'formula-without-value': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Lĩnh vực'],
      ['1.000080', 'Đăng ký khai sinh', { formula: 'VLOOKUP(A2,$H$2:$I$9,2,0)' }],
    ],
  }),
  'row-number-twice': workbook({ ...TWO_ROWS, rowNumbers: [1, 2, 2] }),
  'cell-twice': workbook({ ...TWO_ROWS, cellsTwice: ['B3'] }),
  'rows-out-of-order': workbook({ ...TWO_ROWS, rowNumbers: [1, 3, 2] }),
  'lock-file-skipped': filesOf(
    { name: 'danh-sach.xlsx', sheets: [SHEET] },
    { name: '~$danh-sach.xlsx', content: 'Cán bộ A' },
  ),
  'input-repeated': { ...csv(HEADER, ROW), options: ['danh-sach.csv'] },
  'sheet-empty': workbook(SHEET, { name: 'Sheet2', rows: [] }),
  'sheet-copies': workbook(SHEET, { ...SHEET, name: 'Bản in' }),
  'sheet-skipped': workbook(SHEET, { name: 'Ghi chú', rows: [['Người lập', 'Ngày lập']] }),
  'row-struck-through': STRUCK,
  'struck-rows-skipped': { ...STRUCK, options: ['--struck', 'skip'] },
  'cell-struck-through': workbook({
    ...SHEET,
    rows: [...SHEET.rows, [{ struck: '1.000094' }, 'Đăng ký kết hôn']],
  }),
  'cell-partly-struck': workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['1.000094', { struck: 'Kết hôn ', rest: 'Đăng ký kết hôn' }]],
  }),
  'rows-passed-over': workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['Tổng cộng: 1 thủ tục'], ['Nơi nhận: Sở Tư pháp']],
  }),
  'rows-hidden': workbook({ ...SHEET, hiddenRows: [2] }),
  'sheet-hidden': workbook(SHEET, {
    name: 'Bản nháp',
    hidden: true,
    rows: [
      ['Mã số', 'Tên'],
      ['1.000094', 'Đăng ký kết hôn'],
    ],
  }),
} as const satisfies Record<string, Example>;
