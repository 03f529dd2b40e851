import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const vintageDetected = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['vintage', 'before', 'after', 'rows'],
  vi: {
    title: 'Thời kỳ của mã và tên trong bảng',
    message:
      'Các cột được hiểu theo thời kỳ “{vintage}”: trong {rows} dòng xem trước, {before} dòng chỉ đúng trước ngày 01/07/2025, {after} dòng chỉ đúng từ ngày ấy.',
    suggestion:
      'Nếu biết chắc thời kỳ của bảng, hãy nói rõ bằng --vintage before hoặc --vintage after.',
    why: 'Một mã năm chữ số không tự nói nó thuộc thời kỳ nào. Bằng chứng của cả cột chỉ được tính khi các dòng thống nhất với nhau; nếu không, mỗi dòng tự nói cho mình.',
    remedy: 'Không phải làm gì nếu đúng; nếu sai, dùng --vintage.',
  },
  en: {
    title: 'The period of the codes and names',
    message:
      'The columns are read as of the period “{vintage}”: of {rows} {rows|row|rows} looked at, {before} only {before|makes|make} sense before 1 July 2025 and {after} only since.',
    suggestion:
      'If you know the period of the table, say so with --vintage before or --vintage after.',
    why: 'A five-digit code does not tell its period. The evidence of a column counts only when its rows agree; else each row stands for itself.',
    remedy: 'Nothing if it is right; if it is wrong, use --vintage.',
  },
  example: records('Mã xã,Xã', '00634,Phường Đại Mỗ'),
});
