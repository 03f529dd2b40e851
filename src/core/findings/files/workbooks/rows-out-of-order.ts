import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';
import { TWO_ROWS } from '../reading-examples.js';

export const rowsOutOfOrder = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['rows-out-of-order'],
  vi: {
    title: 'Dòng không theo thứ tự trong tệp',
    message:
      'Trong tệp, các dòng {rows} đứng sau dòng có số lớn hơn; chúng được đọc theo số của mình.',
    why: 'Tệp xlsx ghi các dòng theo số tăng dần. Thứ tự khác cho thấy tệp do phần mềm khác ghép hoặc sửa; số dòng vẫn cho biết chỗ của từng dòng.',
    remedy: 'Không phải làm gì nếu bảng mở ra trông đúng; nếu không, xuất lại tệp từ nguồn.',
  },
  en: {
    title: 'Rows out of order in the file',
    message:
      'In the file, rows {rows} stand behind rows of higher numbers; they were read by their numbers.',
    why: 'An xlsx file holds its rows by rising number. Another order shows that a program joined or edited the file; the numbers still tell where each row belongs.',
    remedy: 'Nothing to do if the table looks right when opened; otherwise export it again.',
  },
  example: workbook({ ...TWO_ROWS, rowNumbers: [1, 3, 2] }),
});
