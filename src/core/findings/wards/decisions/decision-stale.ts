import { defineFinding } from '../../define.js';
import { answer, decided } from '../reconcile-examples.js';

export const decisionStale = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['ward', 'by', 'at', 'before', 'candidates', 'asOf'],
  vi: {
    title: 'Câu trả lời trước không còn dùng được',
    message:
      '“{value}”: {by} đã chọn {ward} ngày {at}, khi các lựa chọn là: {before}. Vào ngày {asOf} thì khác, nên câu hỏi lại để mở.',
    suggestion: 'Các lựa chọn nay là: {candidates}.',
    why: 'Câu trả lời chỉ đúng với những lựa chọn mà người trả lời đã thấy. Đơn vị được chọn không còn, hoặc danh sách lựa chọn đã đổi, thì phải hỏi lại.',
    remedy: 'Chạy “haicap review” để trả lời lại; hoặc xét đúng ngày cũ bằng --as-of.',
  },
  en: {
    title: 'An earlier answer no longer fits',
    message:
      '“{value}”: {by} chose {ward} on {at}, when the choices were: {before}. On {asOf} they are others, so the question is open again.',
    suggestion: 'The choices now: {candidates}.',
    why: 'An answer holds for the choices that were shown. When the ward chosen is gone, or the choices are others, it has to be asked again.',
    remedy: 'Answer again with “haicap review”, or ask about the earlier day with --as-of.',
  },
  example: decided({
    ...answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    candidates: [{ code: '00637', name: 'Phường Đại Mỗ' }],
  }),
});
