import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeMalformed = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['closest'],
  vi: {
    title: 'Mã thủ tục sai dạng',
    message:
      'Cột “{column}”: “{value}” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số).',
    suggestion: 'Có thể mã đúng là {closest}; hãy tra trên Cổng dịch vụ công quốc gia rồi sửa.',
    why: 'Mã thủ tục trên Cơ sở dữ liệu quốc gia luôn có dạng như 1.005160: một chữ số từ 1 đến 9, dấu chấm và sáu chữ số. Mã sai dạng (1.1.012756, 1.004850A, 99.001) không đối chiếu được với danh sách của bộ và không cấu hình được lên cổng. Chương trình đề nghị mã gần đúng nhưng không tự sửa.',
    remedy:
      'Tra mã đúng theo tên thủ tục rồi sửa ô. Thủ tục nội bộ chưa có mã quốc gia thì không nên đặt mã tự chế vào cột này.',
  },
  en: {
    title: 'A malformed procedure code',
    message:
      'Column “{column}”: “{value}” is not a procedure code (one digit, a full stop, six digits).',
    suggestion:
      'The right code may be {closest}; look it up on the national portal and correct it.',
    why: 'A code in the national database always looks like 1.005160: one digit from 1 to 9, a point and six digits. A malformed one (1.1.012756, 1.004850A, 99.001) cannot be matched with the ministry’s list or configured on a portal. The probable code is proposed, never put in silently.',
    remedy:
      'Look the code up by the procedure’s name and correct the cell. Internal procedures without a national code should not have an invented one in this column.',
  },
  example: csv(HEADER, '1.1.012756,Đăng ký đất đai lần đầu'),
});
