import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const columnAbsent = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['records', 'flags'],
  vi: {
    title: 'Danh sách không có cột cho trường này, giá trị đã lưu được giữ',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}): giá trị đã lưu được giữ nguyên (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Danh sách không có cột thì không nói gì về trường đó; ô trống mới nói là không có giá trị. Vì vậy cập nhật không xóa trống trường nào mà danh sách không có cột. Thường gặp nhất là cột vẫn còn nhưng tiêu đề đã đổi, khi đó giá trị mới chưa được đọc.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map hoặc trong tệp ánh xạ cột rồi nhập lại.',
  },
  en: {
    title: 'A field that the list has no column for keeps what is stored',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}): what is stored of it stays as it is (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'A list without a column says nothing about that field; an empty cell says that there is no value. So an update empties no field that its list has no column for. Most often the column is there under a header that was renamed, and then its new values were not read.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map or in a mapping file and import again.',
  },
  example: over(csv(`${HEADER},Tiền phí`, '1.000080,Đăng ký khai sinh,30.000 đồng')),
});
