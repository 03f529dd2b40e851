import { defineFinding } from '../../define.js';
import { answer, decided } from '../reconcile-examples.js';

export const decisionContradictory = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['answers', 'by'],
  vi: {
    title: 'Một câu hỏi có hai câu trả lời khác nhau',
    message:
      '“{value}” có những câu trả lời trái nhau: {answers}; người trả lời: {by}. Câu hỏi vẫn để mở.',
    suggestion: 'Bỏ bớt câu trả lời sai trong tệp, hoặc trả lời lại bằng “haicap review”.',
    why: 'Hai người trả lời cùng một câu hỏi theo hai cách, thường là sau khi ghép hai tệp câu trả lời. Chọn hộ một bên thì bên kia thành sai mà không ai biết.',
    remedy:
      'Hỏi lại những người đã trả lời rồi chạy “haicap review”: câu trả lời mới thay cho các câu cũ.',
  },
  en: {
    title: 'One question has two different answers',
    message:
      '“{value}” has answers that contradict each other: {answers}; answered by {by}. The question stays open.',
    suggestion: 'Take the wrong answer out of the file, or answer again with “haicap review”.',
    why: 'Two people answered the same question in two ways, usually before their files were put together. To choose one would make the other wrong in silence.',
    remedy:
      'Ask those who answered, then run “haicap review”: a new answer takes the place of the old ones.',
  },
  example: decided(
    answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    answer('00634', 'Phường Tây Mỗ', 'Trần Thị B'),
  ),
});
