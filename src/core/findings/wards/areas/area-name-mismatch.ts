import { defineFinding } from '../../define.js';
import { misnamed } from '../reconcile-examples.js';

export const areaNameMismatch = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['name', 'units'],
  vi: {
    title: 'Mã và tên trong bảng địa bàn là hai đơn vị khác nhau',
    message: 'Mã {value} là của {units}, không phải của “{name}” như dòng này ghi.',
    suggestion: 'Kiểm tra xem mã sai hay tên sai rồi sửa dòng.',
    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, tin bên nào cũng là đoán; dòng ấy không được dùng.',
    remedy: 'Sửa mã hoặc tên; tra bằng “haicap wards lookup”, hoặc để trống tên nếu chắc mã đúng.',
  },
  en: {
    title: 'Code and name in an areas table are two different units',
    message: 'Code {value} is that of {units}, not of “{name}” as this line says.',
    suggestion: 'Check whether the code or the name is wrong, and correct the line.',
    why: 'When the code says one unit and the name another, to trust either is to guess; the line is not used.',
    remedy:
      'Correct the code or the name; find them with `haicap wards lookup`, or leave the name empty if you are sure of the code.',
  },
  example: misnamed(),
});
