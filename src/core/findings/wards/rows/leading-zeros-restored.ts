import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const leadingZerosRestored = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['codes', 'samples'],
  vi: {
    title: 'Mã được hiểu với số 0 ở đầu đã mất',
    message:
      'Cột “{column}”: mã đã mất số 0 ở đầu được hiểu với đủ chữ số ({codes} mã, mỗi mã tính một lần): {samples}.',
    suggestion: 'Xem các mã ấy có đúng là mã đơn vị hành chính không; ô gốc vẫn giữ nguyên.',
    why: 'Mã xã có 5 chữ số, huyện 3, tỉnh 2. Khi phần mềm bảng tính lưu mã như một con số, 00634 thành 634; haicap tra mã đủ chữ số và báo lại, chứ không sửa trong im lặng. Một cột không phải mã đơn vị (số thứ tự, mã bưu chính) cũng có thể bị hiểu như vậy.',
    remedy:
      'Không phải làm gì nếu đúng; mã đủ chữ số ngày nay nằm ở cột mã xã mới mà reconcile thêm vào. Nếu cột không phải là mã, bỏ nó bằng --map "Tiêu đề=".',
  },
  en: {
    title: 'Codes were read with the leading zeros they had lost',
    message:
      'Column “{column}”: codes that had lost leading zeros were read with all their digits ({codes}, each counted once): {samples}.',
    suggestion: 'Check that these are codes of administrative units; the cells stay as they were.',
    why: 'Codes of communes have 5 digits, of districts 3, of provinces 2. Where a spreadsheet kept a code as a number, 00634 became 634; haicap looks up the whole code and says so, rather than repair it in silence. A column that holds no such codes (a count, a postal code) may be read like this by mistake.',
    remedy:
      'Nothing to do if they are codes; the whole code of today stands in the column of new codes that reconcile adds. If the column holds none, leave it out with --map "Header=".',
  },
  example: records('Mã xã,Xã', '553,Xã Cổ Bi', '634,Phường Đại Mỗ'),
});
