import { defineFinding } from '../../define.js';
import { unlisted } from '../reconcile-examples.js';

export const questionsUnlisted = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['maxQuestions', 'rows'],
  vi: {
    title: 'Có câu hỏi không được liệt kê',
    message:
      'Chỉ liệt kê {maxQuestions} câu hỏi đầu; {rows} dòng nữa còn để mở mà câu hỏi của chúng không có trong danh sách.',
    suggestion: 'Trả lời những câu đã liệt kê rồi chạy lại, hoặc tăng số câu bằng --max-questions.',
    why: 'Các dòng ấy vẫn giữ chỗ, có trạng thái và các lựa chọn trong tệp kết quả; chỉ danh sách câu hỏi bị cắt bớt để không quá dài. Nhiều câu hỏi khác nhau như vậy thường do chọn nhầm cột, hoặc bảng thiếu tên huyện, tỉnh.',
    remedy:
      'Xem lại các cột bằng “haicap inspect”; nếu đúng thì trả lời dần, hoặc dùng --max-questions với số lớn hơn.',
  },
  en: {
    title: 'Questions that are not listed',
    message:
      'Only the first {maxQuestions} questions are listed; {rows} more rows are open whose questions are not on the list.',
    suggestion: 'Answer those that are listed and run again, or list more with --max-questions.',
    why: 'These rows keep their place, their status and their candidates in the output; only the list of questions is cut, so that it stays readable. So many different questions often mean that a column was taken for another, or that the table lacks districts and provinces.',
    remedy:
      'Look at the columns with “haicap inspect”; if they are right, answer step by step, or use a larger --max-questions.',
  },
  example: unlisted(),
});
