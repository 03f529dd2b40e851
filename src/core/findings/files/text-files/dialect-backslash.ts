import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const dialectBackslash = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['dialect-backslash'],
  vi: {
    title: 'Dấu nháy viết bằng \\"',
    message:
      'Trong tệp, dấu nháy nằm trong ô được viết là \\" và \\\\ là một dấu \\; đã đọc như vậy.',
    suggestion: 'Lần xuất sau, nên nhân đôi dấu nháy ("") như Excel.',
    why: 'Theo RFC 4180, dấu nháy trong ô được nhân đôi. MySQL và nhiều công cụ khác đặt dấu gạch chéo ngược trước nó. Cách viết này chỉ được nhận khi nhờ nó mà các dấu nháy của tệp đứng đúng chỗ.',
    remedy: 'Không phải làm gì nếu các ô đúng; hoặc xuất lại tệp từ Excel, LibreOffice.',
  },
  en: {
    title: 'Quotes written as \\"',
    message:
      'Quotes inside cells are written \\" in this file, and \\\\ is one \\; it was read so.',
    suggestion: 'Next time, double the quotes ("") as Excel does.',
    why: 'By RFC 4180 quotes inside a cell are doubled. MySQL and other tools put a backslash before them instead. This way of writing is accepted only where it puts the quotes of the file in their places.',
    remedy:
      'Nothing to do if the cells are right; or export the file again from Excel or LibreOffice.',
  },
  example: csv('"Mã số","Tên"', '"1.000080","Đăng ký \\"một cửa\\", lưu động"'),
});
