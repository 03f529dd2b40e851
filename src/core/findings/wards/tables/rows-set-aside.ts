import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowsSetAside = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'listed', 'beside'],
  vi: {
    title: 'Có nhiều dòng bị để riêng',
    message:
      'Tất cả {rows} dòng thiếu hoặc thừa ô bị để riêng trong “{beside}”; báo cáo kê {listed} dòng đầu.',
    suggestion: 'Mở tệp ấy để xem đủ các dòng, mỗi dòng kèm số dòng trong tệp gốc.',
    why: 'Báo cáo chỉ kê 1.000 dòng đầu để không quá dài; tệp bên cạnh kết quả có đủ các dòng. Nhiều dòng như vậy thường do chọn nhầm dấu phân cách, hoặc tệp không bao các ô có dấu phẩy.',
    remedy: 'Sửa các dòng trong tệp gốc rồi chạy lại; nếu dấu phân cách sai, dùng --delimiter.',
  },
  en: {
    title: 'Several rows were set aside',
    message:
      'In all {rows} {rows|row|rows} with too few or too many cells {rows|was|were} set aside, in “{beside}”; the report lists the first {listed}.',
    suggestion: 'Open that file for all of them, each with its line in the original file.',
    why: 'The report lists no more than the first 1,000 such rows, so as not to be endless; the file beside the output holds them all. So many of them often mean that the delimiter is another one, or that cells with commas were not quoted.',
    remedy:
      'Correct the rows in the original file and run the command again; if the delimiter is wrong, use --delimiter.',
  },
  example: records('Mã xã,Xã', '00634,Phường Đại Mỗ', '00553', '00556'),
});
