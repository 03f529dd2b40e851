import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowContradictory = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'coded', 'named', 'candidates'],
  vi: {
    title: 'Mã và tên trong dòng là hai đơn vị khác nhau',
    message:
      '“{value}” ({rows} dòng): mã là của {coded}, còn tên là của {named}. Nay là: {candidates}.',
    suggestion: 'Kiểm tra xem mã sai hay tên sai rồi sửa dòng.',
    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, tin bên nào cũng là đoán.',
    remedy: 'Sửa ô sai trong tệp gốc rồi chạy lại.',
  },
  en: {
    title: 'Code and name are two different units',
    message:
      '“{value}” (rows: {rows}): the code is that of {coded}, the name that of {named}. Today: {candidates}.',
    suggestion: 'Find out which of them is wrong and correct the row.',
    why: 'When the code says one unit and the name another, to believe either is a guess.',
    remedy: 'Correct the wrong cell in the original and run the command again.',
  },
  example: records('Mã xã,Xã,Huyện,Tỉnh', '00634,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội'),
});
