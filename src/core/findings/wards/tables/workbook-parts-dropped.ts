import { defineFinding } from '../../define.js';
import { workbook } from '../reconcile-examples.js';

export const workbookPartsDropped = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['parts'],
  vi: {
    title: 'Có phần của sổ tính không chuyển sang được',
    message: 'Tệp kết quả không có các phần sau của tệp gốc: {parts}.',
    suggestion:
      'Muốn giữ đủ, hãy mở tệp gốc bằng Excel hay LibreOffice, lưu thành .xlsx (có macro thì .xlsm) rồi chạy lại.',
    why: 'Vào tệp .xlsx, haicap chỉ chèn thêm ô, mọi thứ khác giữ nguyên. Tệp .xls và .ods phải dựng lại thành .xlsx nên có phần không giữ được. Tệp .xlsx không được chứa macro, và chữ ký số hết hiệu lực khi nội dung thay đổi.',
    remedy:
      'Không phải làm gì nếu chỉ cần số liệu; nếu cần cả hình thức, lưu tệp gốc thành .xlsx rồi chạy lại. Muốn giữ macro thì đặt tên kết quả có đuôi .xlsm.',
  },
  en: {
    title: 'Parts of the workbook could not be carried over',
    message: 'The result lacks these parts of the original: {parts}.',
    suggestion:
      'To keep them, open the original in Excel or LibreOffice, save it as .xlsx (.xlsm with macros) and run the command again.',
    why: 'Into an .xlsx file haicap only inserts cells; all else stays as it is. An .xls or .ods file has to be built anew as .xlsx, and some parts are not kept. An .xlsx file may not hold macros, and a digital signature no longer holds when the content changes.',
    remedy:
      'Nothing if the data are all you need; to keep the look, save the original as .xlsx and run the command again. To keep macros, let the name of the result end in .xlsm.',
  },
  example: workbook({
    name: 'so-ho.ods',
    sheets: [
      {
        name: 'Sổ hộ',
        rows: [
          ['Mã xã', 'Xã'],
          ['00637', 'Phường Tây Mỗ'],
        ],
        filter: true,
      },
    ],
  }),
});
