import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const hiddenColumnYields = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['shown', 'letter'],
  vi: {
    title: 'Cột ẩn trùng trường với cột hiện',
    message: 'Cột ẩn “{column}” cũng có thể là trường “{field}”; cột hiện {shown} được lấy.',
    suggestion: 'Nếu cột ẩn mới đúng, hãy nêu rõ: --map "[{letter}]={field}".',
    why: 'Khi hai cột có thể là cùng một trường mà một cột bị ẩn, người mở tệp chỉ nhìn thấy cột hiện; cột ẩn thường là bản cũ hoặc cột phụ. Cột ẩn không bao giờ được lấy thay cột hiện, nhưng được nêu ra vì trong đó có dữ liệu.',
    remedy:
      'Bỏ ẩn cột trong Excel, so hai cột rồi xóa cột thừa; hoặc chỉ rõ cột cần lấy bằng --map.',
  },
  en: {
    title: 'A hidden column for the field of a visible one',
    message:
      'The hidden column “{column}” could be the field “{field}” too; the visible column {shown} was taken.',
    suggestion: 'If the hidden column is the right one, say so: --map "[{letter}]={field}".',
    why: 'Where two columns may be the same field and one of them is hidden, whoever opens the file sees the visible one; the hidden one is mostly an earlier state or an auxiliary column. A hidden column is never taken instead of a visible one, but it is named, since it holds data.',
    remedy:
      'Unhide the column in Excel, compare the two and delete the one that isn’t needed; or name the column to take with --map.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Tên'],
      ['1.000080', 'Nhận cha mẹ con', 'Đăng ký nhận cha mẹ con'],
    ],
    hiddenColumns: [1],
  }),
});
