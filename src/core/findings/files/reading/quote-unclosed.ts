import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const quoteUnclosed = defineFinding({
  severity: 'error',
  rejecting: true,
  blocksReplace: true,
  params: NOTICES['quote-unclosed'],
  vi: {
    title: 'Dấu nháy kép không đóng',
    message:
      'Ô bắt đầu ở dòng {row} mở dấu nháy kép mà không đóng; dòng được đọc với dấu ấy như một ký tự thường, các dòng sau vẫn được đọc.',
    suggestion: 'Hãy thêm dấu nháy kép đóng ở cuối ô rồi đọc lại.',
    why: 'Khi một ô mở dấu nháy kép, mọi thứ phía sau, kể cả xuống dòng, đều thuộc về ô đó cho đến dấu nháy đóng. Thiếu dấu đóng thì không rõ ô hết ở đâu. Để các dòng sau không mất vào một ô, haicap chỉ đọc ô ấy đến hết dòng; lệnh import không nhập dòng này mà để riêng.',
    remedy: 'Tìm ô đó trong tệp, thêm dấu nháy đóng; hoặc xuất lại tệp từ sổ tính gốc.',
  },
  en: {
    title: 'A quotation mark is never closed',
    message:
      'The cell that begins in row {row} opens a quotation mark and never closes it; the row was read with the mark as an ordinary character, and the rows after it were read too.',
    suggestion: 'Add the closing mark at the end of the cell and read the file again.',
    why: 'Once a cell opens a quotation mark, everything after it, line breaks included, belongs to that cell until the closing mark. Without one nobody can tell where the cell ends. So that the following rows do not vanish into it, the cell is read to the end of its line only; import does not take the row, but sets it aside.',
    remedy:
      'Find the cell in the file and add the closing mark, or export the file again from the original workbook.',
  },
  example: csv(HEADER, '1.000080,"Đăng ký khai sinh', '1.000094,Đăng ký kết hôn'),
});
