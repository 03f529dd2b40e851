import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowCodeUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates'],
  vi: {
    title: 'Mã trong dòng không phải của đơn vị nào, dù tên nói gì',
    message:
      '“{value}” ({rows} dòng): không đơn vị nào của thời kỳ này mang mã “{key}”, mã không đọc được, hoặc ô mã ghi kèm một tên khác. Theo tên thì nay là: {candidates}.',
    suggestion:
      'Kiểm tra xem mã gõ nhầm hay tên sai rồi sửa dòng; nếu cột không phải là mã xã thì bỏ bằng --map "Tiêu đề=".',
    why: 'Mã không của đơn vị nào cho thấy trong dòng có chỗ sai: gõ nhầm một chữ số, chữ O thay số 0, mã của danh mục khác. Chỉ theo tên mà bỏ qua mã là nhắm mắt làm ngơ.',
    remedy: 'Sửa mã trong tệp gốc rồi chạy lại, hoặc trả lời câu hỏi bằng “haicap review”.',
  },
  en: {
    title: 'The code in the row belongs to no unit, whatever the name says',
    message:
      '“{value}” (rows: {rows}): no unit of the period bears the code “{key}”, it cannot be read as one, or another name stands beside it in its cell. By the name it would be today: {candidates}.',
    suggestion:
      'Find out whether the code is mistyped or the name is wrong and correct the row; if the column holds no ward codes, leave it out with --map "Header=".',
    why: 'A code that no unit bears says that something in the row is wrong: a digit mistyped, a letter O for a zero, the code of another list. To settle the row by its name would be to look away.',
    remedy:
      'Correct the code in the original and run again, or answer the question with “haicap review”.',
  },
  example: records('Mã xã,Xã,Huyện,Tỉnh', '0O553,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội'),
});
