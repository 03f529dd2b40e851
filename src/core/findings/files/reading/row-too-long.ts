import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const rowTooLong = defineFinding({
  severity: 'error',
  rejecting: true,
  blocksReplace: true,
  params: NOTICES['row-too-long'],
  vi: {
    title: 'Dòng có nhiều ô hơn tiêu đề',
    message: 'Dòng {row} có {found} ô trong khi tiêu đề chỉ có {expected} cột.',
    suggestion:
      'Hãy kiểm tra xem có ô nào chứa dấu phân cách mà chưa được bao bằng dấu nháy kép; trong JSON, xem có giá trị nào thừa.',
    why: 'Số ô thừa gần như luôn do dấu phẩy (hoặc chấm phẩy) nằm trong một ô không được bao bằng dấu nháy, làm ô đó bị cắt đôi và mọi ô sau lệch sang cột khác. Vì không biết ô nào bị lệch, dòng này được để riêng chứ không nhập sai.',
    remedy: 'Bao ô có dấu phân cách bằng dấu nháy kép, hoặc xuất lại tệp từ sổ tính gốc.',
  },
  en: {
    title: 'A row has more cells than the header',
    message: 'Row {row} has {found} cells but the header has only {expected} columns.',
    suggestion:
      'Look for a cell that contains the delimiter and is not in quotation marks; in JSON, for a value too many.',
    why: 'Surplus cells almost always come from a comma (or semicolon) inside a cell that was not quoted: the cell is cut in two and everything after it moves to the wrong column. Because nobody can tell which cell moved, the row is set aside rather than imported wrongly.',
    remedy:
      'Put the cell with the delimiter in quotation marks, or export the file again from the original workbook.',
  },
  example: csv(HEADER, '1.000080,Đăng ký nhận cha, mẹ, con'),
});
