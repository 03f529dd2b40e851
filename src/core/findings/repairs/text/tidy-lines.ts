import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const tidyLines = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Dọn danh sách trong một ô',
    message: 'Cột “{column}”: dòng trống và dòng lặp trong ô được bỏ, “{from}” → “{to}”.',
    why: 'Ô “Cơ quan thực hiện” của Cổng dịch vụ công quốc gia có khi chứa đến mười tên, mỗi tên một dòng, lẫn dòng trống và tên lặp lại. Danh sách đúng là mỗi tên một lần.',
    remedy: 'Không phải làm gì.',
  },
  en: {
    title: 'A list in one cell tidied',
    message:
      'Column “{column}”: blank and repeated lines in the cell were removed, “{from}” → “{to}”.',
    why: 'A cell of executing agencies on the national portal may hold ten names, one a line, with blank lines and repetitions among them. The list proper has each name once.',
    remedy: 'Nothing to do.',
  },
  example: csv(
    `${HEADER},Cơ quan thực hiện`,
    '1.000080,Đăng ký khai sinh,"Sở Tư pháp',
    '',
    'Sở Tư pháp"',
  ),
});
