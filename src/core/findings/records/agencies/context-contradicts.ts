import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const contextContradicts = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['said', 'at', 'rows'],
  vi: {
    title: 'Dòng nói khác với mục hoặc phần đầu bảng',
    message: 'Cột “{column}” ghi “{value}”, nhưng ô {at} ghi “{said}” (số dòng như vậy: {rows}).',
    suggestion: 'Hãy xem dòng có nằm sai mục không, rồi sửa một trong hai ô.',
    why: 'Dòng mục (LĨNH VỰC …, tên tỉnh) và phần đầu bảng nói thay cho mọi dòng bên dưới. Khi một dòng tự ghi khác đi thì một trong hai chỗ sai, thường do chép thiếu dòng mục hoặc dùng lại mẫu cũ. haicap giữ điều dòng tự ghi và nêu ra, không chọn thay.',
    remedy: 'Đối chiếu văn bản gốc để biết chỗ nào đúng, sửa chỗ kia rồi đọc lại.',
  },
  en: {
    title: 'A row contradicts its section or the table’s head',
    message:
      'Column “{column}” says “{value}”, but cell {at} says “{said}” (rows like this: {rows}).',
    suggestion:
      'See whether the row stands in the wrong section, then correct one of the two cells.',
    why: 'Section rows (LĨNH VỰC …, a province’s name) and the lines above a table speak for every row below them. Where a row says otherwise, one of the two is wrong, mostly because a section row was lost in copying or an old form was used again. haicap keeps what the row says and names the place; it does not choose.',
    remedy:
      'Compare with the original document, correct the cell that is wrong and read the file again.',
  },
  example: {
    ...workbook({
      name: 'QuyTrinh',
      rows: [
        ['Tên quy trình:', 'QT-01'],
        ['Gắn vào TTHC:', '1.000080'],
        [null, null],
        ['TTHC', 'Tên quy trình', 'ID', 'Tên Form'],
        ['1.000094', 'QT-01', 1, 'Tiếp nhận'],
      ],
    }),
    kind: 'processes',
  },
});
