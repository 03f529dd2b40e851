import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerUnasked = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Câu trả lời cho một câu hỏi không còn',
    message: 'Bảng không hỏi câu {value}: bảng đã đổi, hoặc sổ tính là của tệp khác.',
    suggestion: 'Kiểm tra xem sổ tính có đúng là của tệp này không.',
    why: 'Câu hỏi nhận ra nhau bằng mã; mã không có trong bảng thì câu trả lời không gắn được vào dòng nào.',
    remedy: 'Ghi lại bảng câu hỏi bằng --workbook từ đúng tệp, rồi điền lại.',
  },
  en: {
    title: 'An answer to a question that is not asked',
    message:
      'The table does not ask question {value}: it has changed, or the workbook is of another file.',
    suggestion: 'See whether the workbook belongs to this file.',
    why: 'Questions are known by their id; an id that the table does not have belongs to none of its rows.',
    remedy: 'Write the workbook again with --workbook from the right file, and fill it in.',
  },
  example: filledIn('0123456789ab,00637'),
});
