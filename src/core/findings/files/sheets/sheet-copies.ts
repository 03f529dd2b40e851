import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetCopies = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['other', 'rows'],
  vi: {
    title: 'Trang tính lặp lại trang khác',
    message:
      'Trang tính này lặp lại {rows} bản ghi của trang “{other}” nên chỉ trang “{other}” được nhận.',
    suggestion: 'Nếu muốn đọc trang này thay cho trang kia, hãy chỉ rõ bằng --sheet.',
    why: 'Nhiều bảng được gửi hai lần trong một tệp: một trang có ô trộn để in, một trang phẳng để lọc. Nhận cả hai thì mọi bản ghi đều trùng. Hai trang vẫn được so với nhau từng ô; chỗ nào khác được nêu riêng.',
    remedy:
      'Xem các chỗ hai trang khác nhau (sheets-disagree), sửa trang sai, hoặc chọn một trang bằng --sheet.',
  },
  en: {
    title: 'A sheet repeats another',
    message:
      'This sheet repeats {rows} {rows|record|records} of the sheet “{other}”; only “{other}” was taken.',
    suggestion: 'To read this sheet instead of the other, name it with --sheet.',
    why: 'Many tables are sent twice in one workbook: a sheet with merged cells for printing and a flat one for filtering. Taking both would double every record. The two are still compared cell by cell, and every difference is named.',
    remedy:
      'Look at the differences (sheets-disagree), correct the sheet that is wrong, or choose one with --sheet.',
  },
  example: workbook(SHEET, { ...SHEET, name: 'Bản in' }),
});
