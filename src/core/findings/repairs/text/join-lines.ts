import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const joinLines = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Nối các dòng trong một ô',
    message: 'Cột “{column}”: ô nhiều dòng được nối thành một dòng, “{from}” → “{to}”.',
    why: 'Tên và mã là văn bản một dòng, nhưng trong ô có thể có Alt+Enter hoặc thẻ <br> còn sót từ trang web. Ngắt dòng như vậy chỉ để trình bày, không phải nội dung.',
    remedy: 'Không phải làm gì. Nên bỏ ngắt dòng ở tệp gốc để lần sau không phải sửa.',
  },
  en: {
    title: 'Lines in one cell joined',
    message:
      'Column “{column}”: several lines in the cell were joined into one, “{from}” → “{to}”.',
    why: 'Names and codes are texts of one line, but a cell may hold an Alt+Enter or a <br> tag left over from a web page. Such a break is layout, not content.',
    remedy: 'Nothing to do. Removing the breaks from the original saves the repair next time.',
  },
  example: csv(HEADER, '1.000080,Đăng ký<br>khai sinh'),
});
