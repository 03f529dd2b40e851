import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const reconciledBefore = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Tệp đã được chuyển đổi',
    message:
      'Tệp có sẵn cột haicap_status: đây là kết quả của một lần chuyển đổi trước, không chuyển đổi lần nữa.',
    suggestion: 'Dùng tệp gốc, hoặc bỏ các cột haicap_… rồi chạy lại.',
    why: 'Chuyển đổi hai lần sẽ coi mã mới là mã cũ: 3.316 trong 3.321 mã mới từng là mã của một xã khác.',
    remedy:
      'Chạy lại từ tệp gốc; nếu chỉ muốn trả lời câu hỏi còn mở thì sửa tệp gốc hoặc dùng --vintage.',
  },
  en: {
    title: 'The file has been converted before',
    message:
      'The file has a column haicap_status: it is the result of an earlier run and is not converted again.',
    suggestion:
      'Use the original file, or take the haicap_… columns out and run the command again.',
    why: 'Converted twice, new codes would be taken for old ones: 3,316 of the 3,321 new codes were the code of another commune before.',
    remedy:
      'Start from the original file again; to settle open questions, correct the original or use --vintage.',
  },
  example: records('Mã xã,haicap_status', '00634,merged'),
});
