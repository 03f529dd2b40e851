import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const rowRepeated = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['other'],
  vi: {
    title: 'Dòng lặp lại',
    message: 'Dòng {row} giống hệt dòng {other} ở mọi trường.',
    suggestion: 'Có thể xóa dòng này; bản ghi đã có ở dòng {other}.',
    why: 'Dòng lặp thường do dán hai lần hoặc gộp nhiều tệp có phần chung. Vì nội dung giống hệt nên không mất gì: các dòng giống nhau được nhập thành một bản ghi.',
    remedy: 'Xóa dòng lặp trong bảng gốc.',
  },
  en: {
    title: 'A repeated row',
    message: 'Row {row} is identical to row {other} in every field.',
    suggestion: 'This row can be deleted; the record is already there in row {other}.',
    why: 'Rows repeat when they are pasted twice or when files that overlap are combined. As the content is identical nothing is lost: rows that are alike are imported as one record.',
    remedy: 'Delete the repeated row from the original.',
  },
  example: csv(HEADER, ROW, ROW),
});
