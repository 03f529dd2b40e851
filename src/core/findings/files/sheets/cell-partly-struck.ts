import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const cellPartlyStruck = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Một phần của ô bị gạch ngang',
    message:
      'Ô ở cột “{column}” có một phần chữ bị gạch ngang; cả phần gạch và phần còn lại được đọc liền nhau: “{value}”.',
    suggestion: 'Hãy xóa phần chữ đã gạch khỏi ô.',
    why: 'Người sửa bảng hay gạch chữ cũ rồi gõ chữ mới ngay sau đó trong cùng một ô. Khi đọc, nét gạch mất đi và hai phần dính liền: “10 ngày 05 ngày”. haicap không tự xóa phần nào mà nêu ô đó ra.',
    remedy: 'Mở tệp gốc, xóa phần chữ bị gạch, lưu lại.',
  },
  en: {
    title: 'A part of a cell is struck through',
    message:
      'A part of the cell in column “{column}” is struck through; that part and the rest were read as one text: “{value}”.',
    suggestion: 'Delete the struck-out words from the cell.',
    why: 'People strike out the old words and type the new ones behind them in the same cell. The line is lost in reading, and the two run together: “10 days 05 days”. haicap deletes neither, but names the cell.',
    remedy: 'Open the original, delete the struck-out words, and save.',
  },
  example: workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['1.000094', { struck: 'Kết hôn ', rest: 'Đăng ký kết hôn' }]],
  }),
});
