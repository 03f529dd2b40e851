import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const summaryMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Thiếu khoản nêu tổng số đơn vị',
    message: 'Không có khoản “Sau khi sắp xếp, … có … đơn vị hành chính cấp xã …”.',
    suggestion: 'Hãy kiểm tra xem văn bản có bị cắt ngang hay không.',
    why: 'Khoản cuối của điều sắp xếp nêu tổng số đơn vị sau sắp xếp. Nhờ nó mà biết chắc không khoản nào bị sót. Thiếu khoản này thì nhiều khả năng văn bản bị cắt, và không gì chứng minh được đề xuất là đủ.',
    remedy: 'Dùng toàn văn nghị quyết.',
  },
  en: {
    title: 'The clause that states the totals is missing',
    message: 'There is no clause “Sau khi sắp xếp, … có … đơn vị hành chính cấp xã …”.',
    suggestion: 'Check whether the text is cut off.',
    why: 'The last clause of the arranging article states how many units there are afterwards. That is how one knows that no clause was lost. Without it the text is probably cut off, and nothing proves the proposal complete.',
    remedy: 'Use the full text of the resolution.',
  },
  example: resolution({ summary: '' }),
});
