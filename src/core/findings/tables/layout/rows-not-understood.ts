import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const rowsNotUnderstood = defineFinding({
  severity: 'warning',
  rejecting: false,
  blocksReplace: true,
  params: ['rows', 'sample'],
  vi: {
    title: 'Có dòng chưa hiểu được',
    message:
      'Các dòng {rows} có thể là bản ghi nhưng không rõ đọc theo cột nào nên không đọc: “{sample}”.',
    suggestion:
      'Hãy đưa các dòng ấy xuống dưới dòng tiêu đề của chúng, hoặc chỉ dòng tiêu đề bằng --header-row.',
    why: 'Dòng có mã hoặc kín đủ cột như dữ liệu mà đứng ngoài bảng (trên tiêu đề, hay ở cột không có tiêu đề) có thể là bản ghi. Khi không chắc cột nào là gì, haicap không đoán: dòng được nêu ra, và --replace bị từ chối để không bản ghi nào bị xóa nhầm.',
    remedy:
      'Xem các dòng được nêu trong tệp; sửa chỗ đứng của chúng hoặc của dòng tiêu đề rồi chạy lại.',
  },
  en: {
    title: 'Rows that were not understood',
    message:
      'Perhaps records, but not read, as it is unclear by which columns: rows {rows} (“{sample}”).',
    suggestion:
      'Move the rows below the header they belong to, or name the header with --header-row.',
    why: 'A row that holds a code or fills as many columns as the data does may be a record, even if it stands outside of a table: above its header, or in columns that have none. Where it is not certain which column is what, haicap does not guess: the rows are named, and --replace is refused so that no record is deleted by mistake.',
    remedy: 'Look at the rows in the file; move them or their header and run again.',
  },
  example: csv('1.000094', HEADER, ROW),
});
