import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const cellErrorValue = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Ô chứa lỗi công thức',
    message: 'Ô ở cột “{column}” chứa lỗi “{value}” của phần mềm bảng tính thay vì một giá trị.',
    suggestion: 'Hãy sửa công thức hoặc gõ giá trị đúng vào ô rồi lưu lại.',
    why: 'Các chuỗi như #N/A, #REF!, #VALUE! là thông báo của Excel rằng công thức không tính được, thường vì bảng tra cứu ở tệp khác không còn. Đó không phải là dữ liệu và không được nhập như dữ liệu.',
    remedy:
      'Mở tệp cùng các tệp mà nó tham chiếu, để công thức tính lại; hoặc thay công thức bằng giá trị (Dán đặc biệt → Giá trị).',
  },
  en: {
    title: 'A cell holds a formula error',
    message:
      'The cell in column “{column}” holds the spreadsheet error “{value}” instead of a value.',
    suggestion: 'Correct the formula or type the right value into the cell, and save.',
    why: 'Texts such as #N/A, #REF! and #VALUE! are Excel’s way of saying that a formula could not be calculated, often because the list it looks up is in another file. They are not data and are not imported as data.',
    remedy:
      'Open the workbook together with the files it refers to so that it recalculates, or replace the formulas by values (Paste Special → Values).',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Lĩnh vực'],
      ['1.000080', 'Đăng ký khai sinh', '#N/A'],
    ],
  }),
});
