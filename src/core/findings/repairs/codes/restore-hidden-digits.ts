import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const restoreHiddenDigits = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Lấy lại chữ số bị định dạng ô che',
    message: 'Cột “{column}”: ô hiện “{from}” nhưng chứa “{to}”; haicap đọc “{to}”.',
    suggestion: 'Hãy đặt định dạng Văn bản (Text) cho cột mã để ô hiện đúng điều nó chứa.',
    why: 'Khi mã được lưu như một con số, định dạng ô quyết định hiện bao nhiêu chữ số: 1.005164 với định dạng 0.00 hiện thành 1.01, mã xã 26732 với dấu phân cách hàng nghìn hiện thành 26,732. Điều ô chứa mới là mã.',
    remedy: 'Đối chiếu mã với danh mục gốc, rồi đặt định dạng Văn bản và gõ lại mã.',
  },
  en: {
    title: 'Digits hidden by a number format restored',
    message: 'Column “{column}”: the cell shows “{from}” but holds “{to}”; haicap reads “{to}”.',
    suggestion: 'Format the code column as Text, so that a cell shows what it holds.',
    why: 'Where a code is kept as a number, the format decides how many digits are shown: 1.005164 formatted as 0.00 shows as 1.01, the ward code 26732 with a thousands separator as 26,732. What the cell holds is the code.',
    remedy:
      'Compare the code with the original list, then format the cells as Text and type the codes again.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên'],
      [{ number: 1.005164, format: '0.00' }, 'Cấp thẻ'],
    ],
  }),
});
