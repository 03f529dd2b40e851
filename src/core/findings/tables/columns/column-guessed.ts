import { defineFinding } from '../../define.js';
import { csv, ROW } from '../../example/procedures.js';

export const columnGuessed = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['confidence', 'flag', 'leaveOut'],
  vi: {
    title: 'Trường của cột là phỏng đoán',
    message: 'Cột “{column}” được đoán là trường “{field}” (độ tin cậy {confidence}).',
    suggestion:
      'Nếu đúng, hãy thêm {flag} vào lệnh để khỏi phải đoán; nếu sai, thêm {leaveOut} để bỏ cột này.',
    why: 'Tên cột không trùng hẳn với cách viết nào đã biết, nhưng đủ giống, hoặc giá trị bên dưới cho thấy đó là trường này. Đoán đúng thì đỡ phải khai báo, đoán sai thì dữ liệu vào nhầm chỗ, nên cần người xem lại.',
    remedy: 'Xác nhận bằng --map hoặc lưu ánh xạ cột để lần sau không phải đoán.',
  },
  en: {
    title: 'The field of a column is a guess',
    message: 'Column “{column}” was taken for the field “{field}” (confidence {confidence}).',
    suggestion:
      'If that is right, add {flag} to the command and nothing has to be guessed; if it is wrong, add {leaveOut} to leave the column out.',
    why: 'The header is not a known spelling, but it is close enough, or the values below it look like this field. A right guess saves work and a wrong one puts data in the wrong place, so a person should look.',
    remedy:
      'Confirm it with --map, or save the mapping so that nothing has to be guessed next time.',
  },
  example: csv('Mã số,Tên thủ tục hành chin', ROW),
});
