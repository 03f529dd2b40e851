import { defineFinding } from '../../define.js';
import { records, SPLIT } from '../reconcile-examples.js';

export const rowSplitOpen = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['ward', 'rows', 'candidates'],
  vi: {
    title: 'Xã cũ được chia cho nhiều đơn vị mới',
    message: '{ward} đã được chia; {rows} dòng chưa biết thuộc phần nào: {candidates}.',
    suggestion: 'Cần biết thôn, tổ dân phố hoặc thửa đất của từng dòng để chọn.',
    why: 'Nghị quyết giao từng phần của xã này cho nhiều đơn vị mới và không nói riêng người dân theo về đâu. Chọn đại một đơn vị là sai trong im lặng.',
    remedy:
      'Trả lời bằng “haicap review”, hoặc đưa bảng địa bàn bằng --areas; dòng vẫn giữ chỗ trong tệp kết quả với trạng thái split-open.',
  },
  en: {
    title: 'The old commune was split among several units',
    message:
      '{ward} was split; rows whose part is not known: {rows}. They may belong to: {candidates}.',
    suggestion: 'The hamlet, street or plot of each row is needed to choose.',
    why: 'The resolution gives parts of this commune to several units and does not say where the people go. To pick one would be wrong in silence.',
    remedy:
      'Answer with “haicap review”, or give an areas table with --areas; the row keeps its place in the output with the status split-open.',
  },
  example: records(...SPLIT),
});
