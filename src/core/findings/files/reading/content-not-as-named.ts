import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const contentNotAsNamed = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['content-not-as-named'],
  vi: {
    title: 'Nội dung tệp không như tên gọi',
    message:
      'Tên tệp có đuôi .{extension} nhưng nội dung là {content}; tệp được đọc theo nội dung.',
    why: 'Nhiều hệ thống xuất bảng HTML, XML hay văn bản rồi đặt đuôi .xls để Excel mở được. haicap đọc theo nội dung thật, từng ô đúng như chữ trong tệp; Excel khi mở có thể đổi mã thành số hay ngày.',
    remedy:
      'Không phải làm gì. Nếu cần một tệp .xlsx, hãy xuất từ haicap thay vì mở bằng Excel rồi lưu lại.',
  },
  en: {
    title: 'The content is not what the name says',
    message: 'The file is called .{extension} but holds {content}; it was read as what it holds.',
    why: 'Many systems write a table as HTML, XML or plain text and call it .xls so that Excel opens it. haicap reads what is really there, every cell as the text in the file; Excel may turn codes into numbers or dates when it opens such a file.',
    remedy:
      'Nothing to do. If you need an .xlsx file, export it with haicap rather than open this one in Excel and save it.',
  },
  example: filesOf({
    name: 'danh-sach.xls',
    content:
      '<table><tr><th>Mã số</th><th>Tên</th></tr><tr><td>1.000080</td><td>Đăng ký khai sinh</td></tr></table>\n',
  }),
});
