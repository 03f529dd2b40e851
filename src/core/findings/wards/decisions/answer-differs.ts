import { defineFinding } from '../../define.js';
import { answer, answersFile, filledIn } from '../reconcile-examples.js';

export const answerDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['before', 'by', 'at'],
  vi: {
    title: 'Câu trả lời khác với câu đã có',
    message:
      'Ô {column} ghi “{value}”, nhưng {by} đã trả lời câu này ngày {at}: {before}. Câu đã có được giữ.',
    suggestion: 'Nếu câu mới là đúng, chạy lại với --force để thay câu cũ.',
    why: 'Bảng câu hỏi có thể đã gửi đi từ lâu; thay một câu trả lời mới hơn bằng câu cũ mà không ai hay là sai.',
    remedy:
      'Hỏi lại hai người đã trả lời; thay câu cũ bằng --force, hoặc để trống ô rồi đưa vào lại.',
  },
  en: {
    title: 'An answer that differs from the one given before',
    message:
      'Cell {column} says “{value}”, but {by} answered this question on {at}: {before}. The earlier answer is kept.',
    suggestion: 'If the new one is right, run again with --force to replace the earlier one.',
    why: 'A workbook of questions may have lain about for weeks; to replace a newer answer by an older one unnoticed is wrong.',
    remedy:
      'Ask the two people who answered; replace the earlier answer with --force, or empty the cell and take the workbook back again.',
  },
  example: filledIn(
    '4318e65d171b,00634',
    answersFile([answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A')]),
  ),
});
