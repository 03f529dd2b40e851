import type { Example } from '../example.js';
import { csv, HEADER, workbook } from './procedures.js';

/** Examples of the repairs. */
export const repairs = {
  'decode-escapes': csv(HEADER, '1.000080,&#272;&#259;ng k&yacute; khai sinh'),
  'restore-encoding': csv(HEADER, '1.000080,Thá»§ tá»¥c hÃ²a giáº£i'),
  'convert-legacy-font': csv(HEADER, '1.000080,§¨ng ký khai sinh x· B¶o Th¾ng'),
  'compose-unicode': csv(HEADER, `1.000080,${'Đăng ký khai sinh'.normalize('NFD')}`),
  'tidy-space': csv(HEADER, '1.000080,Đăng ký  khai sinh'),
  'join-lines': csv(HEADER, '1.000080,Đăng ký<br>khai sinh'),
  'tidy-lines': csv(
    `${HEADER},Cơ quan thực hiện`,
    '1.000080,Đăng ký khai sinh,"Sở Tư pháp',
    '',
    'Sở Tư pháp"',
  ),
  'restore-hidden-digits': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên'],
      [{ number: 1.005164, format: '0.00' }, 'Cấp thẻ'],
    ],
  }),
  'restore-leading-zero': {
    ...workbook({
      name: 'Danh sách',
      rows: [
        ['Mã xã', 'Tên xã'],
        [4, 'Phường Ba Đình'],
      ],
    }),
    kind: 'wards',
  },
  'unwrap-code': csv(HEADER, "'1.000080,Đăng ký khai sinh"),
  'restore-trailing-zero': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên'],
      [1.00516, 'Đăng ký khai sinh'],
    ],
  }),
  'split-code-suffix': csv(HEADER, '1.001612.000.00.00.H48,Đăng ký khai sinh'),
  'match-vocabulary': csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Xã'),
  'read-date': csv(`${HEADER},Ngày có hiệu lực`, '1.000080,Đăng ký khai sinh,01/07/2025'),
  'read-amount': csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,"25,000 đồng"'),
  'take-unit-from-header': csv(
    `${HEADER},Thời hạn giải quyết (ngày làm việc)`,
    '1.000080,Đăng ký khai sinh,5',
  ),
  'read-time-limit': csv(
    `${HEADER},Thời hạn giải quyết`,
    '1.000080,Đăng ký khai sinh,05 ngày làm việc',
  ),
  'normalise-decision-number': csv(
    `${HEADER},Số quyết định`,
    '1.000080,Đăng ký khai sinh,SỐ 163/QD-BTP',
  ),
  'drop-null-marker': csv(
    `${HEADER},Cơ quan phối hợp`,
    '1.000080,Đăng ký khai sinh,Không có thông tin',
  ),
} as const satisfies Record<string, Example>;
