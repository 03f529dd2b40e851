import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowWardUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates'],
  vi: {
    title: 'Không rõ xã, phường của dòng',
    message: 'Không thời kỳ nào có xã, phường như “{value}” ({rows} dòng).',
    suggestion: 'Có lẽ là: {candidates}.',
    why: 'Tên hoặc mã không khớp với đơn vị nào trong sổ đơn vị, kể cả tên của các đợt sắp xếp trước. Tên chỉ gần giống thì được nêu ra, không được tự chọn.',
    remedy: 'Sửa tên hoặc mã trong tệp gốc rồi chạy lại.',
  },
  en: {
    title: 'The ward of the row is not known',
    message: 'No period has a ward like “{value}” (rows: {rows}).',
    suggestion: 'Perhaps it is: {candidates}.',
    why: 'Name or code fit no unit of the register, names of earlier rounds included. What is only alike is proposed and never chosen.',
    remedy: 'Correct the name or code in the original and run the command again.',
  },
  example: records('Xã,Huyện,Tỉnh', 'Xã Vô Danh,Huyện Vô Danh,Tỉnh Vô Danh'),
});
