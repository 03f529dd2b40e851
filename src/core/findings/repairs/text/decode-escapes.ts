import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const decodeEscapes = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Đổi ký hiệu mã về chữ',
    message: 'Chữ được viết bằng ký hiệu mã trong ô được đổi về chữ, “{from}” → “{to}”.',
    why: 'Dữ liệu lấy từ trang web, từ JSON hoặc từ phần mềm xuất sổ tính có khi còn ký hiệu thay cho chữ: &agrave; hay &#7911; của HTML, \\u1ee7 của JSON, _x000D_ của sổ tính. Mỗi ký hiệu chỉ ứng với đúng một ký tự nên đổi lại được chắc chắn.',
    remedy:
      'Không phải làm gì. Nếu ô cố ý chứa ký hiệu như vậy, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  en: {
    title: 'Escapes turned back into characters',
    message: 'What was written for characters became them again, “{from}” → “{to}”.',
    why: 'Data from web pages, JSON or programs that export workbooks may still hold escapes: &agrave; or &#7911; of HTML, \\u1ee7 of JSON, _x000D_ of workbooks. Each stands for exactly one character, so turning it back is certain.',
    remedy:
      'Nothing to do. If a cell means to hold such a thing, switch this repair off in the configuration.',
  },
  example: csv(HEADER, '1.000080,&#272;&#259;ng k&yacute; khai sinh'),
});
