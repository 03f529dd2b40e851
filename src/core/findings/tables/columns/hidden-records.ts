import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const hiddenRecords = defineFinding({
  severity: 'warning',
  rejecting: false,
  blocksReplace: true,
  params: ['keys', 'sample', 'letter'],
  vi: {
    title: 'Có bản ghi trong các cột ẩn',
    message:
      'Các cột ẩn từ “{column}” là một bảng khác đặt cạnh bảng hiện: {keys} khóa không có trong bảng hiện, như “{sample}”. Chúng không được đọc.',
    suggestion:
      'Bỏ ẩn các cột rồi chạy lại để đọc cả hai bảng; nếu bảng ẩn không dùng, bỏ nó ra bằng --map "[{letter}]=".',
    why: 'Cột ẩn không được lấy thay cột hiện. Nhưng khi các cột ẩn lặp lại cả khóa lẫn trường khác và có những khóa mà bảng hiện không có, đó là các bản ghi chưa ai đọc: tệp không thể là toàn bộ danh sách.',
    remedy: 'Bỏ ẩn các cột trong Excel và xem; giữ bảng thì chạy lại, không thì xóa các cột đó.',
  },
  en: {
    title: 'Records in hidden columns',
    message:
      'The hidden columns from “{column}” on are a table of their own beside the visible one: keys that it lacks: {keys}, such as “{sample}”. They were not read.',
    suggestion:
      'Unhide the columns and run again to read both tables; if the hidden one is not in use, leave it out with --map "[{letter}]=".',
    why: 'Hidden columns are never taken in place of visible ones. But where they repeat both the key and another field, and have keys which the visible table lacks, these are records that nobody has read: the file cannot be the whole list.',
    remedy:
      'Unhide the columns in Excel and look; keep the table and run again, or delete the columns.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Mã số', 'Tên'],
      ['1.000080', 'Nhận cha mẹ con', '1.000094', 'Đăng ký kết hôn'],
    ],
    hiddenColumns: [2, 3],
  }),
});
