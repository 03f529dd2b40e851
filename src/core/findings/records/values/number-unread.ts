import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const numberUnread = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Con số không đọc được chắc chắn',
    message: 'Cột “{column}”: “{value}” không đọc được chắc chắn thành số; giữ nguyên là chữ.',
    suggestion:
      'Viết số tiền như 75.000 hoặc 75,000: từng nhóm ba chữ số, sau dấu thập phân nhiều nhất hai chữ số.',
    why: 'Dấu ngăn cách có ba chữ số theo sau là dấu hàng nghìn, có một hoặc hai chữ số là dấu thập phân. 75.0000 có thể là 75, 75.000 hay 750.000; 1,00,000 chia nhóm theo cách khác; NaN và Infinity là chữ phần mềm ghi khi tính hỏng; 10-12 gõ vào phần mềm bảng tính có thể thành ngày 10 tháng 12; thời hạn 2.250 ngày có thể là hai nghìn, có thể là hai phẩy hai mươi lăm. Phí đọc sai còn tệ hơn phí chưa đọc.',
    remedy: 'Sửa ô trong tệp gốc rồi nhập lại dòng ấy.',
  },
  en: {
    title: 'A number that cannot be read for certain',
    message:
      'Column “{column}”: “{value}” cannot be read as a number for certain; it is kept as text.',
    suggestion:
      'Write amounts like 75.000 or 75,000: groups of three digits, and at most two behind a decimal sign.',
    why: 'A separator with three digits behind it parts thousands, with one or two a fraction. 75.0000 may be 75, 75.000 or 750.000; 1,00,000 is grouped in another way; NaN and Infinity are what programs write when a sum went wrong; 10-12 typed into a spreadsheet may become the 10th of December; a time limit of 2.250 days may be two thousand or two and a quarter. A fee that is read wrongly is worse than one that is not read.',
    remedy: 'Correct the cell in the original and import the row again.',
  },
  example: csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,75.0000 đồng'),
});
