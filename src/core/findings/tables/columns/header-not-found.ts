import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const headerNotFound = defineFinding({
  severity: 'error',
  rejecting: true,
  blocksReplace: true,
  params: ['expected', 'found', 'asked'],
  vi: {
    title: 'Không tìm thấy dòng tiêu đề',
    message:
      'Không dòng nào giống dòng tiêu đề (dòng {asked} mà --header-row chỉ không có dữ liệu): cần các cột như {expected}; dòng gần giống nhất (dòng {row}) có: {found}.',
    suggestion:
      'Nếu một dòng khác là tiêu đề, hãy chỉ nó bằng --header-row; chỉ trang cần đọc bằng --sheet; chỉ cột bằng --map "Tiêu đề=trường".',
    why: 'Chương trình nhận ra bảng nhờ dòng tiêu đề có tên cột quen thuộc, dù phía trên có quốc hiệu, tên danh sách hay dòng trống. Không có dòng tiêu đề thì không biết cột nào là gì, nên không đọc dòng nào.',
    remedy:
      'Kiểm tra xem có chọn đúng tệp và đúng loại dữ liệu. Nếu bảng có tiêu đề lạ, dùng --header-row để nói dòng nào là dòng cuối của tiêu đề và --map để nói cột nào là trường nào; nếu không có tiêu đề, hãy thêm một dòng với tên cột thường dùng (ví dụ: Mã số, Tên, Lĩnh vực).',
  },
  en: {
    title: 'No header row was found',
    message:
      'No row looks like a header (row {asked}, named by --header-row, holds nothing): columns such as {expected} were looked for; the nearest row (row {row}) holds: {found}.',
    suggestion:
      'If another row is the header, name it with --header-row; name the sheet with --sheet, the columns with --map "Header=field".',
    why: 'A table is recognised by its header row with familiar column names, whatever motto, title or blank rows stand above it. Without a header nobody can tell which column is which, so no row was read.',
    remedy:
      'Check that this is the right file and the right kind. If the table has unusual headers, say with --header-row which row is the last of its header and with --map which column is which field; if it has none, add a row with common column names (for example Mã số, Tên, Lĩnh vực).',
  },
  example: csv('Ngày,Người trực', '01/07/2025,Nguyễn Văn A'),
});
