import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const reconciledBefore = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['columns'],
  vi: {
    title: 'Tệp đã được chuyển đổi',
    message:
      'Tệp có những cột do haicap ghi ({columns}): đây là kết quả, tệp câu hỏi hay các dòng để riêng của một lần chuyển đổi trước, không chuyển đổi lần nữa.',
    suggestion:
      'Dùng tệp gốc, hoặc bỏ các cột ấy rồi chạy lại; câu hỏi thì trả lời bằng haicap review.',
    why: 'Chuyển đổi hai lần sẽ coi mã mới là mã cũ: 3.316 trong 3.321 mã mới từng là mã của một xã khác.',
    remedy:
      'Chạy lại từ tệp gốc; nếu chỉ muốn trả lời câu hỏi còn mở thì sửa tệp gốc hoặc dùng --vintage.',
  },
  en: {
    title: 'The file has been converted before',
    message:
      'The file has columns that haicap wrote ({columns}): it is the result, the questions or the rows set aside of an earlier run and is not converted again.',
    suggestion:
      'Use the original file, or take these columns out and run the command again; questions are answered with haicap review.',
    why: 'Converted twice, new codes would be taken for old ones: 3,316 of the 3,321 new codes were the code of another commune before.',
    remedy:
      'Start from the original file again; to settle open questions, correct the original or use --vintage.',
  },
  example: records('Mã xã,haicap_status', '00634,merged'),
});
