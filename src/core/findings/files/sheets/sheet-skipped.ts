import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetSkipped = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['found'],
  vi: {
    title: 'Trang tính không được đọc',
    message:
      'Trang tính này không giống bảng cần nhập nên không được đọc (dòng nhiều ô nhất: {found}).',
    suggestion:
      'Nếu trang này cũng có bản ghi, hãy sửa dòng tiêu đề của nó hoặc chỉ cột bằng --map "Tiêu đề=trường"; nếu không, chỉ đọc các trang khác bằng --sheet (--replace cần một trong hai).',
    why: 'Một sổ tính hay có kèm trang bìa, phụ lục, danh mục. Khi đã có trang đọc được, những trang không có đủ cột bắt buộc được bỏ qua, và được nêu ra để không trang nào bị bỏ sót trong im lặng.',
    remedy:
      'Xem trang đó bằng lệnh inspect. Không phải làm gì nếu nó không thuộc danh sách; chỉ đọc những trang cần đọc bằng --sheet.',
  },
  en: {
    title: 'A sheet was not read',
    message:
      'This sheet does not look like the table wanted and was not read (its fullest row: {found}).',
    suggestion:
      'If it holds records too, correct its header row or name the columns with --map "Header=field"; if not, name the other sheets with --sheet (--replace needs one of the two).',
    why: 'Workbooks often come with a cover, annexes and lists of values. When another sheet was understood, those without the required columns are passed over, and named so that none is missed in silence.',
    remedy:
      'Look at the sheet with the inspect command. Nothing to do if it is not part of the list; name the sheets to read with --sheet.',
  },
  example: workbook(SHEET, { name: 'Ghi chú', rows: [['Người lập', 'Ngày lập', 'Số trang']] }),
});
