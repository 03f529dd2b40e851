import { defineFinding } from '../../define.js';
import { unplaced } from '../reconcile-examples.js';

export const answerElsewhere = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'provinces'],
  vi: {
    title: 'Câu trả lời ở tỉnh khác với các dòng',
    message:
      'Ô {column} ghi “{value}”, tức {unit}, nhưng các dòng ghi là ở {provinces}; câu này chưa được nhận.',
    suggestion: 'Nếu đúng là đơn vị ấy, ghi cả tỉnh: {unit}.',
    why: 'Mã gõ nhầm một chữ số thường rơi sang tỉnh khác; ghi rõ tỉnh là đã xem lại.',
    remedy: 'Sửa câu trả lời, hoặc ghi cả tên tỉnh của đơn vị trong ô rồi đưa tệp vào lại.',
  },
  en: {
    title: 'An answer in another province than the rows',
    message:
      'The cell in {column} holds “{value}”, which is {unit}, but the rows say {provinces}; it was not taken.',
    suggestion: 'If it is that unit, write its province too: {unit}.',
    why: 'A slip in one digit of a code mostly lands in another province; whoever writes the province has looked again.',
    remedy:
      'Correct the answer, or write the province of the unit into the cell as well, and take the file back again.',
  },
  example: unplaced('d6e7b4e993d2,26740'),
});
