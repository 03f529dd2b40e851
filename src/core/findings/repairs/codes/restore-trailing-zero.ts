import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const restoreTrailingZero = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Khôi phục số 0 ở cuối mã',
    message:
      'Cột “{column}”: phần mềm bảng tính đã làm mất số 0 ở cuối mã, “{from}” được khôi phục thành “{to}”.',
    suggestion:
      'Hãy đặt định dạng Văn bản (Text) cho cột mã trước khi nhập liệu để số 0 không mất nữa.',
    why: 'Mã thủ tục luôn có sáu chữ số sau dấu chấm và khoảng một phần mười số mã kết thúc bằng 0. Khi Excel lưu mã như một con số, 1.005160 thành 1.00516 và 2.002000 thành 2.002. Thêm lại số 0 cho đủ sáu chữ số luôn cho đúng mã gốc, vì không có hai mã nào trùng nhau theo cách đó.',
    remedy: 'Xem lại mã đã khôi phục. Ở tệp gốc, đặt định dạng ô là Văn bản rồi gõ lại mã.',
  },
  en: {
    title: 'Zeros at the end of a code restored',
    message:
      'Column “{column}”: the spreadsheet had dropped zeros at the end of the code, “{from}” was restored to “{to}”.',
    suggestion: 'Give the column of codes the format Text before typing, so that the zeros stay.',
    why: 'A procedure code always has six digits after the point, and about one in ten ends in 0. When Excel stores the code as a number, 1.005160 becomes 1.00516 and 2.002000 becomes 2.002. Filling up to six digits always gives the original back, as no two codes collide that way.',
    remedy:
      'Look at the restored code. In the original, set the cells to Text and type the codes again.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên'],
      [1.00516, 'Đăng ký khai sinh'],
    ],
  }),
});
