import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const notesWithoutHeader = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count', 'columns', 'rows', 'sample'],
  vi: {
    title: 'Ghi chú trong cột không có tiêu đề',
    message:
      'Có {count} ô nằm ở cột không có tiêu đề (cột {columns}, dòng {rows}) nên không được đọc, ví dụ: {sample}.',
    suggestion: 'Nếu đó là dữ liệu, hãy đặt tiêu đề cho cột rồi chạy lại.',
    why: 'Cán bộ hay ghi chú bên cạnh bảng (“Đã bãi bỏ”, “Chưa triển khai”) trong một cột không đặt tên. Không có tên cột thì không biết ghi chú thuộc trường nào, nên nó không đi vào bản ghi; nhưng nó có thể quan trọng nên được báo ra.',
    remedy: 'Đặt tên cho cột, chuyển nội dung vào cột Ghi chú, hoặc xóa nếu không còn cần.',
  },
  en: {
    title: 'Notes in a column without a header',
    message:
      '{count} {count|cell stands|cells stand} in a column without a header (column {columns}, {count|row|rows} {rows}) and {count|was|were} not read, such as: {sample}.',
    suggestion: 'If they are data, give the column a header and run the command again.',
    why: 'People write remarks beside a table (“repealed”, “not yet in use”) in a column without a name. Without a name nobody can tell which field a remark belongs to, so it is part of no record; but it may matter, so it is reported.',
    remedy:
      'Name the column, move its content to a column of notes, or delete what is no longer needed.',
  },
  example: csv(`${HEADER},,Lĩnh vực`, `${ROW},Đã bãi bỏ,Hộ tịch`),
});
