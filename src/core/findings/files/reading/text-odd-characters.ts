import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const textOddCharacters = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['characters'],
  vi: {
    title: 'Ký tự lạ trong chữ',
    message: '“{value}” có ký tự không ai gõ vào chữ: {characters}.',
    suggestion: 'Hãy xóa các ký tự đó trong tệp gốc, thay bằng dấu cách nếu hai chữ bị dính.',
    why: 'Ký tự điều khiển (NUL, ESC), nửa cặp thay thế, ký tự dùng riêng của một phông và chữ cái toán học (𝐀) thường do tệp hỏng, do xuất từ cơ sở dữ liệu hoặc do chép từ phần mềm khác. Mắt không thấy hoặc thấy giống chữ thường, nhưng tìm kiếm, đối chiếu và hệ thống nhận dữ liệu đều hiểu khác. Không rõ ở đó có chữ nào bị mất hay không nên ô được giữ nguyên.',
    remedy: 'Gõ lại ô trong tệp gốc, hoặc dán qua chương trình soạn văn bản thuần rồi dán lại.',
  },
  en: {
    title: 'Odd characters in a text',
    message: '“{value}” holds characters that nobody types into a text: {characters}.',
    suggestion:
      'Delete them in the original, and put a space there if two words have grown together.',
    why: 'Control characters (NUL, ESC), halves of surrogate pairs, private-use characters of a font and letters of formulas (𝐀) come from broken files, database exports or text copied out of other software. They do not show, or look like ordinary letters, but searching, comparing and the systems that receive the data see something else. Whether a letter was lost there is unknown, so the cell was kept as it is.',
    remedy: 'Type the cell again in the original, or paste it by way of a plain text editor.',
  },
  example: csv(HEADER, '1.000080,Đăng ký khai\0sinh'),
});
