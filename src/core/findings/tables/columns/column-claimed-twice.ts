import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const columnClaimedTwice = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['columns', 'flags'],
  vi: {
    title: 'Hai cột cùng nhận là một trường',
    message: 'Nhiều cột cùng được hiểu là trường “{field}”: {columns}.',
    suggestion: 'Hãy thêm vào lệnh một trong các tùy chọn: {flags}',
    why: 'Khi hai cột cùng khớp với một trường, lấy cột nào cũng có thể mất dữ liệu của cột kia mà không ai biết. Chương trình không tự chọn thay người dùng.',
    remedy: 'Chỉ rõ cột cần lấy bằng --map, hoặc xóa hay đổi tên cột thừa trong bảng.',
  },
  en: {
    title: 'Two columns claim the same field',
    message: 'More than one column was understood as the field “{field}”: {columns}.',
    suggestion: 'Add one of these to the command: {flags}',
    why: 'When two columns match one field, taking either may lose what the other holds without anybody noticing. The choice is not made for you.',
    remedy: 'Name the column to use with --map, or delete or rename the surplus column.',
  },
  example: csv('Mã số,Tên thủ tục,Tên TTHC', '1.000080,Đăng ký khai sinh,Khai sinh'),
});
