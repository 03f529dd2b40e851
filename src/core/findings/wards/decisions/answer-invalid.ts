import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerInvalid = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['candidates'],
  vi: {
    title: 'Câu trả lời không phải là một lựa chọn',
    message:
      'Ô {column} ghi “{value}”: không phải lựa chọn nào của câu hỏi này nên không được nhận.',
    suggestion: 'Các lựa chọn: {candidates}.',
    why: 'Luật chỉ chia xã này cho những đơn vị đã nêu; câu trả lời khác đi là nhầm dòng hoặc gõ sai.',
    remedy:
      'Chọn lại trong danh sách của ô, hoặc ghi tên hay mã năm chữ số của lựa chọn, rồi đưa tệp vào lại.',
  },
  en: {
    title: 'An answer that is none of the choices',
    message:
      'The cell in {column} holds “{value}”, which is none of the choices of this question: it was not taken.',
    suggestion: 'The choices: {candidates}.',
    why: 'The law gives this commune to the units named and no others: another answer is a slip of the row or of the pen.',
    remedy:
      'Choose from the list of the cell, or write the name or the five digits of a choice, and take the file back again.',
  },
  example: filledIn('4318e65d171b,00004'),
});
