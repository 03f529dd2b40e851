import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const rowsHidden = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['read', 'skipped'],
  vi: {
    title: 'Dòng hoặc cột bị ẩn',
    message:
      'Trang tính có dòng hoặc cột bị ẩn (vẫn được đọc: {read}) (không được đọc: {skipped}).',
    suggestion: 'Hãy bỏ ẩn trong Excel để xem phần đó có thuộc danh sách hay không.',
    why: 'Người gửi có thể ẩn dòng khi lọc danh sách, hoặc ẩn cột phụ trước khi in. Người nhận không nhìn thấy các phần đó nhưng chúng vẫn nằm trong tệp, nên việc đọc hay bỏ qua chúng luôn được nói rõ.',
    remedy:
      'Trong Excel chọn toàn bộ trang rồi bấm Bỏ ẩn (Unhide) cho dòng và cột, xem nội dung rồi xóa phần không cần.',
  },
  en: {
    title: 'Hidden rows or columns',
    message: 'The sheet hides rows or columns (read all the same: {read}) (not read: {skipped}).',
    suggestion: 'Unhide them in Excel to see whether they belong to the list.',
    why: 'Rows are hidden when a list is filtered, columns before it is printed. The recipient doesn’t see them, but they are still in the file, so it is always said whether they were read or skipped.',
    remedy:
      'In Excel, select the whole sheet and choose Unhide for rows and for columns, look at them, and delete what isn’t needed.',
  },
  example: workbook({ ...SHEET, hiddenRows: [2] }),
});
