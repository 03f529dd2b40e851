import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerIdless = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Câu trả lời không có mã câu hỏi',
    message:
      'Ô {column} ghi “{value}”, nhưng dòng ấy không có mã câu hỏi: không biết trả lời câu nào nên không nhận.',
    suggestion: 'Chép lại mã câu hỏi từ bảng câu hỏi ban đầu.',
    why: 'Câu hỏi nhận ra nhau bằng mã ở cột cuối; mã bị xóa, hay dòng là ghi chú thêm, thì câu trả lời không gắn được vào dòng nào.',
    remedy:
      'Ghi lại bảng câu hỏi bằng --workbook rồi chép mã vào; dòng chỉ là ghi chú thì không phải làm gì.',
  },
  en: {
    title: 'An answer without the id of its question',
    message:
      'The cell in {column} holds “{value}”, but its line has no question id: it is not known what it answers, and was not taken.',
    suggestion: 'Copy the id from the workbook as it was written.',
    why: 'Questions are known by the id in the last column; where it was deleted, or a line is a note of somebody, the answer belongs to no row.',
    remedy:
      'Write the workbook again with --workbook and copy the id; nothing is to be done where the line is a note.',
  },
  example: filledIn(',00637'),
});
