import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const headerSecond = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Có tiêu đề thứ hai giữa các bản ghi',
    message:
      'Dòng {row} là một dòng tiêu đề khác; các dòng bên dưới được đọc theo cột của tiêu đề này.',
    why: 'Hai danh sách được dán nối nhau thường có hai dòng tiêu đề, có khi thứ tự cột khác nhau. Đọc phần dưới theo tiêu đề phía trên sẽ đặt giá trị vào nhầm cột, nên từ tiêu đề thứ hai trở đi các cột được nhận lại từ đầu.',
    remedy: 'Không phải làm gì nếu các cột đúng; xem lại bằng lệnh inspect.',
  },
  en: {
    title: 'A second header among the records',
    message: 'Row {row} is another header; the rows below it were read by its columns.',
    why: 'Lists that were pasted one below the other often have two headers, sometimes with their columns in another order. Read by the first header, values would end up in the wrong fields: from the second header on the columns are matched anew.',
    remedy: 'Nothing, if the columns are right; look at them with inspect.',
  },
  example: csv(HEADER, ROW, 'Tên,Mã số', 'Đăng ký kết hôn,1.000094'),
});
