import { defineFinding } from '../../define.js';
import { answered } from '../merging-examples.js';

export const mergeAnswerUnasked = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Câu trả lời cho một xung đột không còn',
    message:
      'Không có xung đột nào mang mã {key}: các giá trị đã đổi từ khi hỏi, hoặc đã hết xung đột.',
    why: 'Câu trả lời chỉ có giá trị cho đúng những giá trị mà người trả lời đã thấy. Khi một bên đã đổi thì phải hỏi lại.',
    remedy: 'Ghi các câu hỏi ra lại bằng --questions.',
  },
  en: {
    title: 'An answer to a conflict that is no more',
    message:
      'No conflict has the id {key}: the values changed since it was asked, or there is no conflict any more.',
    why: 'An answer counts for the values that whoever answered has seen. Where a side changed since, it has to be asked again.',
    remedy: 'Write the questions anew with --questions.',
  },
  example: answered('1,ours'),
});
