import { defineFinding } from '../../define.js';
import { answer, unasked } from '../reconcile-examples.js';

export const decisionUnasked = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['decisions', 'samples'],
  vi: {
    title: 'Có câu trả lời mà không dòng nào hỏi đến',
    message: '{decisions} câu trả lời trong tệp không được dùng, ví dụ về: {samples}.',
    suggestion:
      'Không phải làm gì nếu tệp dùng chung cho nhiều bảng; nếu không, xem cách viết trong bảng có đổi không.',
    why: 'Câu trả lời gắn với đúng những gì ghi trong dòng. Bảng viết khác đi thì câu trả lời cũ không được tự áp dụng.',
    remedy: 'Trả lời lại cho cách viết mới bằng “haicap review”, hoặc bỏ qua.',
  },
  en: {
    title: 'Answers that no row asks for',
    message: '{decisions} answers of the file are not used, such as those about: {samples}.',
    suggestion:
      'Nothing to do when the file serves several tables; else see whether the table is spelt otherwise now.',
    why: 'An answer is about what stands in the rows, to the letter. When a table spells it otherwise, the old answer is not taken over.',
    remedy: 'Answer for the new spelling with “haicap review”, or leave it.',
  },
  example: unasked(answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A')),
});
