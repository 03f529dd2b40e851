import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const guessOverwrites = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['confidence', 'values', 'flag', 'leaveOut'],
  vi: {
    title: 'Một phỏng đoán làm thay đổi giá trị đã lưu',
    message:
      'Cột “{column}” chỉ được đoán là trường “{field}” (độ tin cậy {confidence}), và theo đó giá trị đã lưu bị thay hoặc bị xóa trống (số giá trị: {values}).',
    suggestion: 'Hãy nói rõ: {flag} nếu đúng, {leaveOut} để bỏ cột này.',
    why: 'Tiêu đề không trùng với cách viết nào đã biết của trường. Khi chưa lưu gì, đoán sai chỉ thêm một giá trị sai; ở đây đoán sai còn thay mất những giá trị đúng.',
    remedy:
      'Xem lại cột rồi xác nhận hoặc sửa bằng --map, hoặc lưu ánh xạ cột để lần sau không phải đoán.',
  },
  en: {
    title: 'A guess changes stored values',
    message:
      'That column “{column}” is the field “{field}” is a guess (confidence {confidence}), and by it stored values become others or empty (values: {values}).',
    suggestion: 'Say what it is: {flag} if it is right, {leaveOut} to leave the column out.',
    why: 'The header is not a known spelling of the field. Where nothing is stored yet a wrong guess adds a wrong value; here it would also take the place of values that were right.',
    remedy:
      'Look at the column and confirm or correct the guess with --map, or save the mapping so that nothing has to be guessed next time.',
  },
  example: over(csv('Mã số,Tên thủ tục hành chin', '1.000080,Đăng ký khai sinh lưu động')),
});
