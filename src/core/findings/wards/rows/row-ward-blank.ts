import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowWardBlank = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates'],
  vi: {
    title: 'Ô xã, phường để trống',
    message: 'Dòng không ghi xã, phường nào ({rows} dòng); các ô bên cạnh ghi “{value}”.',
    suggestion: 'Có lẽ là: {candidates}.',
    why: 'Huyện, tỉnh, thôn hay số nhà bên cạnh không nói được dòng thuộc xã, phường nào.',
    remedy: 'Điền mã hoặc tên xã, phường vào tệp gốc rồi chạy lại.',
  },
  en: {
    title: 'The cell of the ward is blank',
    message: 'The row states no ward (rows: {rows}); the cells beside it say “{value}”.',
    suggestion: 'Perhaps it is: {candidates}.',
    why: 'A district, a province, a hamlet or a house number beside it do not tell which ward a row is about.',
    remedy: 'Fill in the code or the name of the ward in the original and run the command again.',
  },
  example: records('Xã,Huyện,Tỉnh', ',Huyện Gia Lâm,Thành phố Hà Nội'),
});
