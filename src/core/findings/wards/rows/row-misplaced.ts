import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowMisplaced = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'named', 'candidates'],
  vi: {
    title: 'Tên xã và huyện đúng, tỉnh khác',
    message:
      '“{value}” ({rows} dòng): tên xã và huyện là của {named}, không ở tỉnh mà dòng ghi. Có thể là: {candidates}.',
    suggestion: 'Kiểm tra xem tỉnh sai hay tên xã, huyện sai rồi sửa dòng.',
    why: 'Tên và huyện đúng là của một đơn vị, nhưng tỉnh ghi bên cạnh thì khác. Thường là ghi nhầm tỉnh; nhưng huyện cùng tên có ở nhiều tỉnh, nên tự chọn là đoán. Đơn vị ấy được nêu trước, các đơn vị ngoài tỉnh mà dòng ghi được nêu sau cùng.',
    remedy: 'Sửa ô sai trong tệp gốc rồi chạy lại, hoặc trả lời câu hỏi bằng haicap review.',
  },
  en: {
    title: 'Name and district are right, the province is another',
    message:
      '“{value}” (rows: {rows}): the name and the district are those of {named}, which does not lie in the province of the row. It may be: {candidates}.',
    suggestion:
      'Find out whether the province or the ward and district are wrong and correct the row.',
    why: 'Name and district are those of one unit, but the province beside them is another. Mostly the province is a slip; but districts of one name are in several provinces, so that to choose would be a guess. That unit is offered first, those outside the province stated last.',
    remedy:
      'Correct the wrong cell in the original and run again, or answer the question with haicap review.',
  },
  example: records('Xã,Huyện,Tỉnh', 'Xã Cổ Bi,Huyện Gia Lâm,Tỉnh Thái Bình'),
});
