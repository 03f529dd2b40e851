import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeSettled = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['about', 'take', 'how'],
  vi: {
    title: 'Xung đột đã được giải quyết',
    message: '{key} · {about}: lấy {take} ({how}).',
    why: 'Một quy tắc (rule, từ --prefer) hay một câu trả lời (decision) đã chọn bên cho xung đột này. Điều đó được ghi lại để ai cũng xem lại được.',
    remedy:
      'Không phải làm gì nếu đúng ý; nếu không, bỏ quy tắc hay đổi câu trả lời rồi hợp nhất lại, hoặc quay lại bằng lệnh restore.',
  },
  en: {
    title: 'A conflict was settled',
    message: '{key} · {about}: {take} was taken ({how}).',
    why: 'A rule (of --prefer) or an answer (decision) chose a side for this conflict. It is told so that everybody can look at it again.',
    remedy:
      'Nothing to do if this was meant; otherwise take the rule away or change the answer and merge again, or go back with restore.',
  },
  example: merged(
    ['1.000080,Đăng ký khai sinh'],
    ['1.000080,Đăng ký lại khai sinh'],
    ['1.000080,Khai sinh'],
    '--prefer',
    'ours',
    '--dry-run',
  ),
});
