import { SHEET, workbook } from '../example/procedures.js';

/** A sheet of two records. */
export const TWO_ROWS = { ...SHEET, rows: [...SHEET.rows, ['1.000094', 'Đăng ký kết hôn']] };

/** A list with a row that is struck through. */
export const STRUCK = workbook({
  ...SHEET,
  rows: [...SHEET.rows, [{ struck: '1.000094' }, { struck: 'Đăng ký kết hôn' }]],
});
