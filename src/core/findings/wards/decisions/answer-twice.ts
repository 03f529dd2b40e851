import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerTwice = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['others'],
  vi: {
    title: 'Một câu hỏi được trả lời hai lần khác nhau',
    message:
      'Ô {column} ghi “{value}”, nhưng cùng câu hỏi ấy lại được trả lời khác ở {others}: không câu nào được nhận.',
    suggestion: 'Chỉ giữ một dòng cho mỗi mã câu hỏi.',
    why: 'Dòng bị chép đôi, hoặc mã câu hỏi bị chép sang dòng khác; nhận câu sau thì câu trước mất mà không ai hay.',
    remedy: 'Xem lại mã câu hỏi của các dòng ấy, xóa dòng thừa, rồi đưa tệp vào lại.',
  },
  en: {
    title: 'One question answered twice, and not the same',
    message:
      'The cell in {column} holds “{value}”, but the same question is answered otherwise at {others}: neither was taken.',
    suggestion: 'Keep one line for each question id.',
    why: 'A line was copied, or the id of a question into another line; to take the later one would lose the earlier unnoticed.',
    remedy:
      'Look at the question ids of these lines, delete what is too much, and take the file back again.',
  },
  example: filledIn('4318e65d171b,00637\n4318e65d171b,00634'),
});
