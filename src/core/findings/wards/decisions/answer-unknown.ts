import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['asOf', 'candidates'],
  vi: {
    title: 'Câu trả lời không phải là đơn vị nào',
    message:
      'Ô {column} ghi “{value}”: ngày {asOf} không có xã, phường, đặc khu nào mang tên hay mã ấy.',
    suggestion: 'Tên gần giống: {candidates}.',
    why: 'Ghi nhận một tên không có thật, hoặc đoán tên nào gần giống, là sai trong im lặng.',
    remedy:
      'Ghi lại tên có đủ dấu hoặc mã năm chữ số của đơn vị ngày nay; tra bằng “haicap wards lookup”.',
  },
  en: {
    title: 'An answer that names no unit',
    message:
      'The cell in {column} holds “{value}”: on {asOf} no ward, commune or special zone bears that name or code.',
    suggestion: 'Names like it: {candidates}.',
    why: 'To take a name that does not exist, or to guess which one like it was meant, would be wrong in silence.',
    remedy:
      'Write the name with its diacritics, or the five-digit code of the unit of today; “haicap wards lookup” finds it.',
  },
  example: filledIn('4318e65d171b,Phường Đại Mộ'),
});
