import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowFormerOpen = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates'],
  vi: {
    title: 'Đơn vị cũ mà nguồn chưa đủ mạnh để tự xác định',
    message:
      '“{value}” ({rows} dòng) có thể là xã, phường đã hết trước ngày 30/06/2025; nguồn chưa đủ mạnh để tự xác định nay là đơn vị nào.',
    suggestion: 'Có lẽ nay là: {candidates}.',
    why: 'Đơn vị này có trong danh sách của các năm trước. Nó đã nhập vào đâu thì chỉ một nguồn nói, hoặc chỉ vị trí cho biết, hoặc không nguồn nào nói: yếu hơn mức mà --former đòi.',
    remedy:
      'Trả lời câu hỏi bằng “haicap review”, hoặc chấp nhận nguồn yếu hơn bằng --former located.',
  },
  en: {
    title: 'A unit of before whose sources are too weak to settle it',
    message:
      '“{value}” (rows: {rows}) may be a ward that ended before 30 June 2025; its sources are too weak to say by themselves which unit it is now.',
    suggestion: 'Perhaps it is: {candidates}.',
    why: 'The unit stands in lists of earlier years. What it became part of is told by one source, or by its place alone, or by none: less than --former asks for.',
    remedy:
      'Answer the question with “haicap review”, or take weaker sources with --former located.',
  },
  example: records('Xã,Huyện,Tỉnh', 'Xã Nam La,Huyện Văn Lãng,Tỉnh Lạng Sơn'),
});
