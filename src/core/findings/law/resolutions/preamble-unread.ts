import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const preambleUnread = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['near', 'expected'],
  vi: {
    title: 'Câu mở đầu của điều không đọc được',
    message:
      'Câu mở đầu không theo công thức quen thuộc (đọc đến dấu ▸: {near}) (ở đó phải là: {expected}).',
    why: 'Câu mở đầu nêu đề án của Chính phủ. Nó không lập hay đổi đơn vị nào, nên đề xuất vẫn dùng được; nhưng mọi chữ của điều sắp xếp phải được đọc hoặc được nêu ra.',
    remedy: 'Xem câu có chứa nội dung sắp xếp nào không; nếu không thì không phải làm gì.',
  },
  en: {
    title: 'The opening of the article cannot be read',
    message:
      'The opening sentence doesn’t follow the usual formula (read as far as ▸: {near}) (there should be: {expected}).',
    why: 'The opening names the Government’s scheme. It neither creates nor changes a unit, so the proposal can be used; but every word of the arranging article is read or told.',
    remedy: 'See whether the sentence arranges anything; if not, there is nothing to do.',
  },
  example: resolution({ preamble: 'Trên cơ sở Tờ trình của Chính phủ, quyết nghị:' }),
});
