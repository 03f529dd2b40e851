import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';
import { TWO_ROWS } from '../reading-examples.js';

export const cellTwice = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['cell-twice'],
  vi: {
    title: 'Một ô được ghi hai lần',
    message: 'Ô này được ghi hai lần trong tệp; giá trị ghi trước, “{value}”, bị giá trị sau thay.',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice, xem ô ấy, rồi lưu lại.',
    why: 'Mỗi ô của một trang tính có một chỗ riêng. Phần mềm sửa tệp có khi ghi giá trị mới mà không bỏ giá trị cũ. Phần mềm bảng tính chỉ hiện giá trị ghi sau, nên giá trị ấy được đọc, và giá trị trước được nêu ra.',
    remedy: 'Xuất lại tệp từ nguồn, hoặc mở, sửa và lưu lại bằng Excel hay LibreOffice.',
  },
  en: {
    title: 'A cell is written twice',
    message:
      'The file holds this cell twice; what was written first, “{value}”, gives way to the later value.',
    suggestion: 'Open the file in Excel or LibreOffice, look at that cell, and save it.',
    why: 'Every cell of a sheet has a place of its own. Programs that edit files sometimes write the new value without taking out the old one. A spreadsheet shows the later value, so that one is read and the earlier one named.',
    remedy:
      'Export the file again from its source, or open, correct and save it in Excel or LibreOffice.',
  },
  example: workbook({ ...TWO_ROWS, cellsTwice: ['B3'] }),
});
