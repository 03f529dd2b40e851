import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowAmbiguous = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates'],
  vi: {
    title: 'Dòng có thể là nhiều xã, phường',
    message: '“{value}” ({rows} dòng) có thể là: {candidates}.',
    suggestion: 'Thêm tên, huyện hoặc tỉnh vào dòng; hoặc nói rõ thời kỳ của mã bằng --vintage.',
    why: 'Mã và tên được dùng lại sau ngày 01/07/2025, và nhiều xã trùng tên; với những gì có trong dòng thì không có lựa chọn nào chắc chắn hơn.',
    remedy:
      'Bổ sung thông tin cho dòng, hoặc dùng --vintage before / after khi biết chắc bảng thuộc thời kỳ nào.',
  },
  en: {
    title: 'The row may mean several wards',
    message: '“{value}” (rows: {rows}) may be: {candidates}.',
    suggestion:
      'Add the name, district or province to the row, or name the period of the codes with --vintage.',
    why: 'Codes and names were used again after 1 July 2025, and many communes share a name; with what stands in the row no choice is surer than another.',
    remedy:
      'Complete the row, or use --vintage before / after when the period of the table is known.',
  },
  example: records('Mã xã', '00634'),
});
