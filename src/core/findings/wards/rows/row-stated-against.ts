import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowStatedAgainst = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'stated', 'candidates'],
  vi: {
    title: 'Đơn vị mới ghi trong dòng không phải là đơn vị kế thừa',
    message:
      '“{value}” ({rows} dòng): cột đơn vị mới ghi “{stated}”, nhưng theo nghị quyết nay là: {candidates}.',
    suggestion: 'Xem đơn vị cũ ghi sai hay đơn vị mới ghi sai rồi sửa dòng.',
    why: 'Bảng có cả cột đơn vị cũ lẫn cột đơn vị mới. Cột cũ được chuyển theo nghị quyết, cột mới được đem so với kết quả ấy; ô ghi trong cột mới không bị sửa.',
    remedy:
      'Sửa ô sai trong tệp gốc rồi chạy lại; nếu cột ấy không phải là đơn vị mới, bỏ nó ra bằng --map "TIÊU ĐỀ=".',
  },
  en: {
    title: 'The new unit written in the row is not a successor',
    message:
      '“{value}” (rows: {rows}): the column of the new unit says “{stated}”, but by the resolutions it is: {candidates}.',
    suggestion: 'Find out whether the old or the new unit is wrong and correct the row.',
    why: 'The table has columns of the old and of the new units. The old ones are converted by the resolutions and the new ones are held against the result; what they say is not changed.',
    remedy:
      'Correct the wrong cell in the original and run the command again; if that column is not the new unit, leave it out with --map "HEADER=".',
  },
  example: records(
    'Xã cũ,Huyện cũ,Tỉnh cũ,Xã mới,Tỉnh mới',
    'Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội,Phường Hà Đông,Thành phố Hà Nội',
  ),
});
