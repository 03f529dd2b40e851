import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetsDisagree = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['other', 'said'],
  vi: {
    title: 'Hai trang tính của một bảng khác nhau',
    message: 'Cột “{column}” ghi “{value}”, còn ô {other} của trang kia ghi “{said}”.',
    why: 'Hai trang chứa cùng một bảng nhưng không giống nhau ở ô này, thường vì một trang được sửa mà trang kia thì không, hoặc vì ô trộn bị gõ thiếu.',
    remedy:
      'Đối chiếu văn bản gốc rồi sửa trang sai. Bản ghi được nhận là của trang được đọc trước; trang ẩn luôn xếp sau trang hiện.',
  },
  en: {
    title: 'Two sheets of one table differ',
    message: 'Column “{column}” says “{value}”; cell {other} of the other sheet says “{said}”.',
    why: 'Both sheets hold the same table but differ in this cell, mostly because one was corrected and the other was not, or because a merged cell was left incomplete.',
    remedy:
      'Compare with the original document and correct the sheet that is wrong. The record taken is that of the sheet read first; a hidden sheet comes after those that are shown.',
  },
  example: workbook(SHEET, {
    name: 'Bản in',
    rows: [
      ['Mã số', 'Tên'],
      ['1.000080', 'Đăng ký nhận con'],
    ],
  }),
});
