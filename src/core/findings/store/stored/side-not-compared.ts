import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';
import { EARLIER, held } from '../stored-examples.js';

export const sideNotCompared = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['why'],
  vi: {
    title: 'Một phần của một bên không đọc hiểu được nên không so sánh',
    message:
      'Bên này không được hiểu hết ({why}), nên không thể nói gì về những gì nằm trong phần đó.',
    why: 'Khi không thấy dòng tiêu đề, thiếu cột bắt buộc, một trang có dữ liệu bị bỏ qua, một tệp không đọc được hoặc không có bản ghi nào, thì giống nhau hay thiếu đều không chứng tỏ điều gì. Những gì đọc được của hai bên vẫn được so sánh, nhưng so sánh chưa đầy đủ.',
    remedy:
      'Xem phát hiện có mã nêu trong ngoặc rồi sửa tệp, hoặc nói cách đọc bằng --map, --header-row hay --key; chỉ những trang là danh sách bằng --sheet.',
  },
  en: {
    title: 'A part of one side was not understood and not compared',
    message:
      'This side was not understood as a whole ({why}), so that nothing can be said of what is in that part.',
    why: 'Where a header was not found, a required column is missing, a sheet with data was passed over, a file could not be read or no record was read, equal sides and missing records prove nothing. What was read of both sides is compared all the same, but the comparison is not complete.',
    remedy:
      'Read the finding of the code in brackets and correct the file, or say with --map, --header-row or --key how it is to be read; name the sheets that are the list with --sheet.',
  },
  example: held(EARLIER, csv('Tên', 'Đăng ký khai sinh')),
});
