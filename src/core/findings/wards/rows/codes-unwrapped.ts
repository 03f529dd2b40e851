import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const codesUnwrapped = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['codes', 'samples'],
  vi: {
    title: 'Mã được tách ra khỏi phần bọc quanh nó',
    message:
      'Cột “{column}”: mã được đọc ra từ nội dung ô ({codes} mã, mỗi mã tính một lần): {samples}.',
    suggestion: 'Xem các mã ấy có đúng là mã đơn vị hành chính không; ô gốc vẫn giữ nguyên.',
    why: 'Mã đi qua các phần mềm khác thường mang theo thứ bọc quanh: ="00634", dấu nháy đơn, 634.0, dấu cách hay dấu chấm ở giữa, tên đứng cạnh, mã tỉnh và mã huyện đứng trước. Khi tra mã chỉ bỏ những gì chắc chắn và có báo lại; tên đứng cạnh mã được dùng khi dòng không có cột tên.',
    remedy: 'Không phải làm gì nếu đúng. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  en: {
    title: 'Codes were taken out of what stood around them',
    message:
      'Column “{column}”: codes were read out of their cells ({codes}, each counted once): {samples}.',
    suggestion: 'Check that these are codes of administrative units; the cells stay as they were.',
    why: 'Codes come out of other programs in many wrappings: ="00634", an apostrophe, 634.0, spaces or points inside, a name beside them, the codes of province and district before them. Only what leaves no doubt is taken off to look a code up, and it is said; a name beside a code counts where the row has no column for it.',
    remedy:
      'Nothing to do if they are codes. If the column holds none, leave it out with --map "Header=".',
  },
  example: records('Mã xã,Xã', '553.0,Xã Cổ Bi', "'00634,Phường Đại Mỗ"),
});
