import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const delimiterSecond = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['delimiter-second'],
  vi: {
    title: 'Tệp có hai dấu phân cách',
    message:
      'Các dòng {rows} được tách cột bằng dấu “{delimiter}”, khác với phần còn lại của tệp; chúng được đọc theo dấu ấy.',
    suggestion: 'Hãy xem các dòng này: có lẽ hai tệp đã được nối vào nhau.',
    why: 'Nối hai tệp CSV xuất từ hai máy khác nhau thì phần sau có thể dùng dấu chấm phẩy thay dấu phẩy. Đọc cả tệp theo một dấu sẽ dồn mỗi dòng phần sau vào một ô. Những dòng chỉ tách đều được bằng dấu khác thì được đọc theo dấu đó.',
    remedy: 'Lưu lại hai phần thành hai tệp, hoặc cùng một dấu phân cách.',
  },
  en: {
    title: 'Two delimiters in one file',
    message:
      'Parted by “{delimiter}”, unlike the rest of the file, and read that way: rows {rows}.',
    suggestion: 'Look at these rows: two files may have been joined.',
    why: 'When CSV files of two machines are joined, the second part may use semicolons where the first has commas. Read by one delimiter, each of its rows would be one long cell. Rows that only another delimiter parts evenly are read by that one.',
    remedy: 'Save the two parts as two files, or with one delimiter.',
  },
  example: csv(
    `${HEADER},Lĩnh vực`,
    `${ROW},Hộ tịch`,
    `${ROW},Hộ tịch`,
    '1.000094;Đăng ký kết hôn;Hộ tịch',
    '1.000110;Đăng ký nhận cha, mẹ, con;Hộ tịch',
  ),
});
