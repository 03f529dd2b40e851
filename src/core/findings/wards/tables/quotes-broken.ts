import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const quotesBroken = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'listed'],
  vi: {
    title: 'Có nhiều dòng sai dấu nháy kép',
    message:
      'Tất cả {rows} dòng có dấu nháy lạc chỗ hoặc không đóng; báo cáo kê {listed} dòng đầu.',
    suggestion: 'Hãy xuất lại tệp từ sổ tính gốc thay vì sửa từng dòng.',
    why: 'Báo cáo chỉ kê 1.000 dòng đầu để không quá dài. Các dòng ấy vẫn được đọc, với dấu nháy như một ký tự thường, nhưng chương trình khác có thể tách cột khác đi.',
    remedy: 'Xuất lại tệp từ Excel hoặc LibreOffice rồi chạy lại.',
  },
  en: {
    title: 'Several rows have broken quotation marks',
    message:
      'In all {rows} {rows|row has|rows have} a quotation mark out of place or never closed; the report lists the first {listed}.',
    suggestion: 'Export the file again from the original workbook rather than correct row by row.',
    why: 'The report lists no more than the first 1,000 such rows, so as not to be endless. They were read with their marks as ordinary characters, but other programs may split them into columns differently.',
    remedy: 'Export the file again from Excel or LibreOffice and run the command again.',
  },
  example: records('Mã xã,Xã', '00634,Phường "Đại Mỗ"', '00553,Xã "Cổ Bi"'),
});
