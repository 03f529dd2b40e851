import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const rowsAboveHeader = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'header'],
  vi: {
    title: 'Có bản ghi phía trên dòng tiêu đề',
    message:
      'Các dòng {rows} đứng trên dòng tiêu đề (dòng {header}) nhưng là bản ghi nên được đọc theo các cột của tiêu đề ấy.',
    suggestion: 'Hãy xem tiêu đề có bị xếp lẫn vào dữ liệu khi sắp xếp bảng không.',
    why: 'Khi sắp xếp một bảng mà chọn cả dòng tiêu đề, dòng ấy rơi vào giữa các bản ghi. Dòng phía trên có mã hoặc kín đủ cột như dữ liệu thì không phải tiêu đề trang: chúng được đọc như mọi bản ghi khác, và được nêu ra để không dòng nào mất đi.',
    remedy: 'Không phải làm gì nếu các dòng đọc đúng; nên đưa dòng tiêu đề về trên cùng.',
  },
  en: {
    title: 'Records above the header',
    message:
      'Records above the header (row {header}), which were read by its columns: rows {rows}.',
    suggestion: 'See whether the header was sorted in among the data.',
    why: 'When a table is sorted with its header selected, the header ends up among the records. A row above it that holds a code, or fills as many columns as the data does, is no title: it is read like any other record, and named so that no row gets lost.',
    remedy: 'Nothing, if the rows were read right; the header is better moved to the top.',
  },
  example: csv('1.000094,Đăng ký kết hôn', HEADER, ROW),
});
