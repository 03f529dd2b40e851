import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const columnMissing = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['closest', 'flags'],
  vi: {
    title: 'Thiếu cột bắt buộc',
    message: 'Bảng không có cột nào cho trường bắt buộc “{column}” ({field}).',
    suggestion:
      'Cột gần giống nhất: {closest}. Nếu đúng là cột đó, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Trường bắt buộc là trường mà thiếu nó thì bản ghi không dùng được, như mã hay tên thủ tục. Thiếu cả cột thì mọi dòng đều thiếu, nên chỉ báo một lần cho cả trang tính.',
    remedy:
      'Thêm cột vào bảng, sửa tên cột cho đúng, hoặc dùng --map để chỉ cột có sẵn. Lệnh inspect cho thấy cột nào đã được hiểu là trường nào. Danh mục không có mã thì nêu khóa khác, ví dụ --key name,fields.',
  },
  en: {
    title: 'A required column is missing',
    message: 'The table has no column for the required field “{column}” ({field}).',
    suggestion:
      'The nearest columns: {closest}. If one of them is right, add to the command (choose one): {flags}',
    why: 'A required field is one without which a record is useless, such as a procedure’s code or name. When the whole column is missing every row lacks it, so it is reported once for the sheet.',
    remedy:
      'Add the column, correct its header, or point to an existing column with --map. The inspect command shows how every column was understood. For a list without codes name another key, such as --key name,fields.',
  },
  example: csv('Mã số,Lĩnh vực', '1.000080,Hộ tịch'),
});
