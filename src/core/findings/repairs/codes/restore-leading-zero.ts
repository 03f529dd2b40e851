import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const restoreLeadingZero = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Khôi phục số 0 ở đầu mã',
    message:
      'Cột “{column}”: phần mềm bảng tính đã làm mất số 0 ở đầu mã, “{from}” được khôi phục thành “{to}”.',
    suggestion:
      'Hãy đặt định dạng Văn bản (Text) cho cột mã trước khi nhập liệu để số 0 không mất nữa.',
    why: 'Mã đơn vị hành chính có số chữ số cố định (xã 5, huyện 3, tỉnh 2) và gần một phần ba mã cấp xã bắt đầu bằng 0. Khi Excel lưu mã như một con số, 00004 thành 4.',
    remedy: 'Xem lại mã đã khôi phục. Ở tệp gốc, đặt định dạng ô là Văn bản rồi gõ lại mã.',
  },
  en: {
    title: 'Zeros at the start of a code restored',
    message:
      'Column “{column}”: a spreadsheet ate the first zeros of a code; “{from}” became “{to}” again.',
    suggestion: 'Format the code column as Text before typing, so that no zero is lost.',
    why: 'Codes of administrative units have a fixed number of digits (commune 5, district 3, province 2), and nearly a third of the commune codes begin with 0. Where Excel keeps a code as a number, 00004 becomes 4.',
    remedy:
      'Look over the restored codes. In the source, format the cells as Text and type the codes again.',
  },
  example: {
    ...workbook({
      name: 'Danh sách',
      rows: [
        ['Mã xã', 'Tên xã'],
        [4, 'Phường Ba Đình'],
      ],
    }),
    kind: 'wards',
  },
});
