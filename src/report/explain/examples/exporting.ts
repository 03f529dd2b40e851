import type { Example } from '../example.js';
import { filesOf, HEADER, ROW } from './procedures.js';

/** Examples of the codes about records as they are exported. */
export const exporting = {
  'cell-too-long': {
    ...filesOf({
      name: 'danh-sach.csv',
      content: `${HEADER},Yêu cầu điều kiện\n${ROW},…\n`,
      long: { text: 'Có giấy xác nhận. ', times: 2000 },
    }),
    command: 'export',
    options: ['--to', 'xuat'],
  },
  'sheet-too-large': {
    ...filesOf({
      name: 'danh-sach.json',
      content: '[{"code": "1.000080", "name": "Đăng ký khai sinh"…}]\n',
      long: { text: ', "{n}": "x"', times: 16_390 },
    }),
    command: 'export',
    options: ['--to', 'xuat'],
    importing: ['--keep-columns'],
  },
  'character-unwritable': {
    ...filesOf({
      name: 'danh-sach.json',
      content: '[{"code": "1.000080", "name": "Đăng ký nhận cha mẹ con \\ud83d"}]\n',
    }),
    command: 'export',
    options: ['--to', 'xuat'],
  },
} as const satisfies Record<string, Example>;
