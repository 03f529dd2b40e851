import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const formulaWithoutValue = defineFinding({
  severity: 'error',
  rejecting: false,
  params: NOTICES['formula-without-value'],
  vi: {
    title: 'Công thức chưa có kết quả',
    message:
      'Công thức trong ô này chưa được tính nên ô được coi là trống (còn {more} ô như vậy trong trang tính).',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice để công thức được tính, rồi lưu lại.',
    why: 'Phần mềm bảng tính lưu kết quả bên cạnh mỗi công thức, và kết quả ấy là giá trị được đọc. Tệp do phần mềm khác tạo ra có khi chỉ có công thức mà chưa có kết quả; coi đó là số 0 hay tự đoán đều làm sai dữ liệu.',
    remedy:
      'Mở tệp bằng Excel hay LibreOffice, chờ tính xong rồi lưu; hoặc thay công thức bằng giá trị (Dán đặc biệt → Giá trị).',
  },
  en: {
    title: 'A formula without a result',
    message:
      'The formula in this cell was never calculated, so the cell is taken as empty (there are {more} more such cells on the sheet).',
    suggestion: 'Open the file in Excel or LibreOffice so that it is calculated, and save it.',
    why: 'A workbook keeps the result beside every formula, and that result is the value that is read. Files made by other programs sometimes hold only the formula; taking it as 0, or guessing, would falsify the data.',
    remedy:
      'Open the file in Excel or LibreOffice, let it calculate, and save it; or replace the formulas by values (Paste Special → Values).',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Lĩnh vực'],
      ['1.000080', 'Đăng ký khai sinh', { formula: 'VLOOKUP(A2,$H$2:$I$9,2,0)' }],
    ],
  }),
});
