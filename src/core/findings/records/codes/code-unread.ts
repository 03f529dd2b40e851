import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const codeUnread = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Mã không đọc được',
    message: 'Cột “{column}”: “{value}” không đọc được thành mã; giữ nguyên như trong ô.',
    suggestion:
      'Đối chiếu với danh sách gốc: có chữ O thay số 0, thừa một chữ số hay hai mã trong một ô không?',
    why: 'Mã được đọc trong mọi dạng viết chắc chắn: ="00634", 634.0, “00634 - Phường Đại Mỗ”, 1.003.390. Ô này không có mã nào, hoặc có thể là nhiều mã. haicap không đoán và cũng không bỏ.',
    remedy: 'Sửa ô trong tệp gốc. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  en: {
    title: 'A code that cannot be read',
    message: 'Column “{column}”: “{value}” cannot be read as a code; it is kept as it is.',
    suggestion:
      'Compare it with the original list: a letter O for a zero, a digit too many, two codes in one cell?',
    why: 'Codes are read in every wrapping that leaves no doubt: ="00634", 634.0, “00634 - Phường Đại Mỗ”, 1.003.390. In this cell there is none, or more than one it may be. haicap neither guesses it nor drops it.',
    remedy:
      'Correct the cell in the original. If the column holds no codes, leave it out with --map "Header=".',
  },
  example: { ...csv('Mã xã,Xã', '2674O,Phường Bến Nghé'), kind: 'records' },
});
