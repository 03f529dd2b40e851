import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const evidenceRestored = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['texts', 'samples'],
  vi: {
    title: 'Tên được hiểu theo chữ trước khi bị hỏng',
    message:
      'Cột “{column}”: chữ bị hỏng khi lưu được hiểu theo chữ gốc ({texts} giá trị, mỗi giá trị tính một lần): {samples}.',
    suggestion: 'Xem các tên ấy có đúng không; ô gốc vẫn giữ nguyên.',
    why: 'Chữ UTF-8 bị đọc theo bảng mã khác rồi lưu lại thành “Thá»§ Äá»©c” thay vì “Thủ Đức”. Chỉ khi mọi byte còn đủ và kết quả là tiếng Việt, haicap mới tra theo chữ gốc, và báo lại chứ không sửa trong im lặng.',
    remedy: 'Không phải làm gì nếu đúng; tên ngày nay nằm ở cột haicap_ward_name.',
  },
  en: {
    title: 'Names were read as they were before they were damaged',
    message:
      'Column “{column}”: texts damaged by a wrong encoding were read as what they were ({texts}, each counted once): {samples}.',
    suggestion: 'Check that these are the right names; the cells stay as they were.',
    why: 'Text in UTF-8 that was read in another encoding and saved again says “Thá»§ Äá»©c” for “Thủ Đức”. Only where all bytes are still there and the result is Vietnamese is it looked up as what it was, and said so, rather than repaired in silence.',
    remedy: 'Nothing to do if they are right; the name of today stands in haicap_ward_name.',
  },
  example: records('Mã xã,Xã', '00553,XÃ£ Cá»• Bi'),
});
