import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowElsewhere = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'coded', 'candidates'],
  vi: {
    title: 'Mã trong dòng là của một đơn vị ở nơi khác',
    message:
      '“{value}” ({rows} dòng): mã là của {coded}, không ở huyện, tỉnh mà dòng ghi. Nay là: {candidates}.',
    suggestion:
      'Kiểm tra xem mã sai hay huyện, tỉnh sai rồi sửa dòng; mã bưu chính cũng có năm chữ số.',
    why: 'Mã năm chữ số nào cũng có thể trùng với mã của một xã, phường; khi huyện hoặc tỉnh ghi bên cạnh nói khác thì tin mã là đoán.',
    remedy:
      'Sửa ô sai trong tệp gốc rồi chạy lại; nếu cột là mã bưu chính thì bỏ bằng --map "Tiêu đề=".',
  },
  en: {
    title: 'The code is that of a unit somewhere else',
    message:
      '“{value}” (rows: {rows}): the code is that of {coded}, which does not lie in the district or province of the row. Today: {candidates}.',
    suggestion:
      'Find out whether the code or the place is wrong and correct the row; postal codes have five digits, too.',
    why: 'Any five digits may be the code of some commune; when the district or province beside them says otherwise, to believe the code is a guess.',
    remedy:
      'Correct the wrong cell in the original and run again; leave a column of postal codes out with --map "Header=".',
  },
  example: records('Mã xã,Tỉnh', '26740,Thành phố Hà Nội'),
});
