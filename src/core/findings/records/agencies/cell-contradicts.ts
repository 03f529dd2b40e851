import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const cellContradicts = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['said', 'kept', 'header'],
  vi: {
    title: 'Ô của mã nói khác với cột bên cạnh',
    message:
      'Cột “{column}”: ô “{value}” ghi kèm “{said}”, còn cột “{header}” ghi “{kept}”. Giữ điều cột “{header}” ghi.',
    suggestion: 'Hãy xem mã thuộc về tên nào, rồi sửa một trong hai ô.',
    why: 'Nhiều danh sách ghi mã kèm tên (“00634 - Phường Tây Mỗ”), kèm mã tỉnh, mã huyện hoặc mã cơ quan. Khi một cột khác của dòng ghi khác đi, một trong hai chỗ sai: thường do sắp xếp riêng một cột hay chép lệch dòng. Phần ghi kèm mã không được lưu, nên phải nói ra.',
    remedy: 'Đối chiếu văn bản gốc, sửa ô sai rồi đọc lại.',
  },
  en: {
    title: 'The cell of a code contradicts another column',
    message:
      'Column “{column}”: the cell “{value}” says “{said}” beside the code, but column “{header}” says “{kept}”. What column “{header}” says is kept.',
    suggestion: 'Find out which name the code belongs to and correct one of the two cells.',
    why: 'Many lists write a code together with its name (“00634 - Phường Tây Mỗ”), or with the code of the province, the district or the office. Where another column of the row says otherwise, one of the two is wrong, mostly because one column was sorted alone or rows were copied one off. What stands beside the code is not stored, so it has to be told.',
    remedy: 'Compare with the original document, correct the wrong cell and read the file again.',
  },
  example: csv(HEADER, '1.000080 - Đăng ký khai sinh,Đăng ký kết hôn'),
});
