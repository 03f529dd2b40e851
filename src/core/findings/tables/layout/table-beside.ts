import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const tableBeside = defineFinding({
  severity: 'warning',
  rejecting: false,
  blocksReplace: true,
  params: ['columns', 'rows', 'sample'],
  vi: {
    title: 'Có thể còn một bảng nằm bên cạnh',
    message:
      'Bên cạnh bảng đã đọc có thể còn một bảng khác chưa được đọc: các cột {columns}, dòng {rows} (“{sample}”).',
    suggestion:
      'Hãy chuyển bảng ấy sang trang tính riêng hoặc xuống dưới bảng kia, kèm dòng tiêu đề; nếu không cần thì xóa đi.',
    why: 'Các dòng bên cạnh bảng mà có mã, đứng dưới tiêu đề quen thuộc hoặc kín nhiều cột như chính bảng đó có thể là bản ghi của một danh sách khác. Khi không chắc cột nào là gì, haicap không đoán: chỗ ấy được nêu ra, và --replace bị từ chối để không bản ghi nào bị xóa nhầm.',
    remedy: 'Xem chỗ được nêu trong tệp; chuyển bảng hoặc đặt tiêu đề cho bảng rồi chạy lại.',
  },
  en: {
    title: 'Perhaps another table beside',
    message:
      'Perhaps another table beside the one that was read; it was not read: columns {columns}, rows {rows} (“{sample}”).',
    suggestion:
      'Move it to a sheet of its own or below the other, with a header; delete it if it is not needed.',
    why: 'Rows beside a table that hold codes, stand under known headers or fill as many columns as the table does may be records of another list. Where it is not certain which column is what, haicap does not guess: the place is named, and --replace is refused so that no record is deleted by mistake.',
    remedy: 'Look at the place in the file; move the table or give it a header, and run again.',
  },
  example: csv(`${HEADER},,`, `${ROW},1.000094,Đăng ký kết hôn`),
});
