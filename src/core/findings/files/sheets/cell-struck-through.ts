import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const cellStruckThrough = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Ô bị gạch ngang',
    message: 'Ô ở cột “{column}” bị gạch ngang nhưng vẫn được đọc: “{value}”.',
    suggestion: 'Nếu giá trị đã bỏ, hãy xóa nó khỏi ô hoặc gõ giá trị mới.',
    why: 'Gạch ngang một ô thường nghĩa là giá trị ấy không còn đúng (mã đã đổi, mức phí đã bỏ), nhưng chữ vẫn nằm trong tệp. haicap không đoán ý người gạch: giá trị được đọc và được nêu ra.',
    remedy: 'Hỏi người lập bảng, rồi xóa giá trị hoặc bỏ nét gạch.',
  },
  en: {
    title: 'A cell struck through',
    message: 'The cell in column “{column}” is struck through, but was read: “{value}”.',
    suggestion: 'If the value no longer holds, delete it from the cell or type the new one.',
    why: 'A struck-out cell mostly means that its value no longer holds (a code that changed, a fee that was dropped), but the text is still in the file. haicap does not guess what the line means: the value is read and named.',
    remedy: 'Ask whoever made the table, then delete the value or take the line off.',
  },
  example: workbook({
    ...SHEET,
    rows: [...SHEET.rows, [{ struck: '1.000094' }, 'Đăng ký kết hôn']],
  }),
});
