import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetEmpty = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Trang tính trống',
    message: 'Trang tính này không có ô nào có dữ liệu nên được bỏ qua.',
    why: 'Sổ tính mới thường có sẵn các trang Sheet2, Sheet3 để trống. Chúng được nhắc đến để biết rằng không có gì bị sót.',
    remedy: 'Không phải làm gì, trừ khi trang này lẽ ra phải có dữ liệu.',
  },
  en: {
    title: 'An empty sheet',
    message: 'No cell of this sheet holds anything, so it was passed over.',
    why: 'New workbooks often come with empty sheets named Sheet2 and Sheet3. They are mentioned so that you know that nothing was missed.',
    remedy: 'Nothing to do, unless the sheet should hold data.',
  },
  example: workbook(SHEET, { name: 'Sheet2', rows: [] }),
});
