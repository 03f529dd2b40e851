import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const overlayWithheld = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['errors'],
  vi: {
    title: 'Chưa ghi lớp phủ sổ đơn vị',
    message: 'Chưa ghi lớp phủ: đề xuất còn lỗi ({errors}) hoặc không có gì mới so với sổ đơn vị.',
    suggestion: 'Hãy xử lý các lỗi đã nêu rồi chạy lại.',
    why: 'Lớp phủ được dùng để trả lời cho từng dòng dữ liệu. Ghi một đề xuất còn chỗ chưa đọc được thì về sau không ai thấy chỗ thiếu ấy. Văn bản không có số, không có ngày hiệu lực hoặc đã có trong sổ thì không có gì để ghi.',
    remedy: 'Sửa văn bản theo các lỗi đã nêu, hoặc bổ sung số và ngày hiệu lực.',
  },
  en: {
    title: 'The register overlay was not written',
    message:
      'No overlay was written: the proposal has errors ({errors}) or nothing that the register does not hold.',
    suggestion: 'Resolve the errors told, then run again.',
    why: 'An overlay answers for every row of data. Nobody would see later what a proposal with unread places lacks. A text without a number or a day of effect, or one that the register holds, has nothing to write.',
    remedy: 'Correct the text by the errors told, or add its number and its day of effect.',
  },
  example: {
    ...orders({ clauses: ['1. Thành lập xã Suối Lê trên cơ sở nguyên trạng xã Lý Bông Lai.'] }),
    options: ['--out', 'lop-phu.json'],
  },
});
