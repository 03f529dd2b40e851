import { defineFinding } from '../../define.js';
import { filledIn } from '../reconcile-examples.js';

export const answerContradictory = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit'],
  vi: {
    title: 'Mã và tên trong câu trả lời là hai đơn vị khác nhau',
    message: 'Ô {column} ghi “{value}”, nhưng mã ấy là của {unit}.',

    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, nhận theo bên nào cũng là đoán.',
    remedy: 'Sửa mã hoặc tên, hoặc chỉ ghi một trong hai, rồi đưa tệp vào lại.',
  },
  en: {
    title: 'Code and name of an answer are two different units',
    message: 'The cell in {column} holds “{value}”, but the code is that of {unit}.',

    why: 'When the code says one unit and the name another, to take either is a guess.',
    remedy:
      'Correct the code or the name, or write one of them alone, and take the file back again.',
  },
  example: filledIn('4318e65d171b,00637 Phường Tây Mỗ'),
});
