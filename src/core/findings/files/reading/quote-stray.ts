import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const quoteStray = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['quote-stray'],
  vi: {
    title: 'Dấu nháy kép lạc chỗ',
    message:
      'Dòng {row} có dấu nháy kép nằm giữa ô không được bao bằng dấu nháy; dấu đó được giữ nguyên như một ký tự.',
    suggestion: 'Hãy bao cả ô bằng dấu nháy kép và viết mỗi dấu nháy bên trong thành hai dấu ("").',
    why: 'Trong tệp CSV, dấu nháy kép dùng để bao một ô có dấu phẩy hoặc xuống dòng. Dấu nháy đứng giữa một ô không được bao là trái quy ước (RFC 4180), nên mỗi chương trình có thể đọc một kiểu và tách cột khác nhau.',
    remedy:
      'Xuất lại tệp từ Excel hoặc LibreOffice thay vì sửa bằng tay; nếu phải sửa tay, bao cả ô bằng dấu nháy kép và nhân đôi dấu nháy bên trong.',
  },
  en: {
    title: 'A quotation mark out of place',
    message:
      'Row {row} has a quotation mark inside a cell that is not quoted; it was kept as an ordinary character.',
    suggestion: 'Put the whole cell in quotation marks and write each mark inside it twice ("").',
    why: 'In a CSV file, quotation marks enclose a cell that contains commas or line breaks. A mark in the middle of an unquoted cell breaks the convention (RFC 4180), and programs differ in how they split such a row into columns.',
    remedy:
      'Export the file from Excel or LibreOffice instead of editing it by hand; if you must edit it, quote the whole cell and double the marks inside.',
  },
  example: csv(HEADER, '1.000080,Đăng ký "khai sinh" lưu động'),
});
