import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportSeparator = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['separator'],
  vi: {
    title: 'Mục của danh sách có chứa dấu ngăn cách',
    message:
      '“{column}” của bản ghi {key}: mục “{value}” ({field}) có chứa dấu ngăn cách “{separator}”, hệ thống nhận sẽ hiểu thành nhiều mục.',
    why: 'Nhiều mục nằm trong một ô, cách nhau bằng dấu của hồ sơ xuất. Mục nào tự nó chứa dấu ấy thì không tách lại đúng được.',
    remedy:
      'Đặt "join" của cột là một dấu khác, ví dụ xuống dòng, hoặc tách danh sách thành bảng riêng bằng "rows".',
  },
  en: {
    title: 'An item of a list holds what stands between items',
    message:
      '“{column}” of record {key}: the item “{value}” ({field}) holds the separator “{separator}”; the receiving system will take it for several.',
    why: 'Several items stand in one cell, with the separator of the profile between them. One that holds it itself can’t be told apart again.',
    remedy:
      'Set "join" of the column to another one, such as a line break, or make a table of the list with "rows".',
  },
  example: byProfile(`${HEADER},Cơ quan thực hiện`, `${ROW},"UBND xã - phường\nSở Tư pháp"`, {
    name: 'CO_QUAN',
    from: 'agencies',
    join: ' - ',
  }),
});
