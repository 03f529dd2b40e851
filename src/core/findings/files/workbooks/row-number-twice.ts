import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';
import { TWO_ROWS } from '../reading-examples.js';

export const rowNumberTwice = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['row-number-twice'],
  vi: {
    title: 'Hai dòng mang một số',
    message: 'Trong tệp có hai dòng cùng mang số {row}; cả hai được đọc, ở chỗ của dòng ấy.',
    suggestion: 'Hãy mở tệp bằng Excel hay LibreOffice, xem dòng ấy, rồi lưu lại.',
    why: 'Mỗi dòng của một trang tính có một số riêng. Phần mềm ghép hay sửa tệp có khi ghi một số hai lần; Excel khi mở chỉ giữ một dòng, hoặc báo tệp hỏng. haicap giữ cả hai để không gì mất trong im lặng; nếu một dòng phải để riêng thì cả hai được để riêng.',
    remedy: 'Xuất lại tệp từ nguồn, hoặc mở, sửa và lưu lại bằng Excel hay LibreOffice.',
  },
  en: {
    title: 'Two rows of one number',
    message:
      'Two rows of the file have the number {row}; both were read, in the place of that row.',
    suggestion: 'Open the file in Excel or LibreOffice, look at that row, and save it.',
    why: 'Every row of a sheet has a number of its own. Programs that join or edit files sometimes write one twice; Excel keeps only one of the two when it opens the file, or calls it damaged. haicap keeps both, so that nothing is lost in silence; where one of them has to be set aside, both are.',
    remedy:
      'Export the file again from its source, or open, correct and save it in Excel or LibreOffice.',
  },
  example: workbook({ ...TWO_ROWS, rowNumbers: [1, 2, 2] }),
});
