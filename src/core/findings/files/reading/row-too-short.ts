import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const rowTooShort = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['row-too-short'],
  vi: {
    title: 'Dòng có ít ô hơn tiêu đề',
    message:
      'Dòng {row} chỉ có {found} ô trong khi tiêu đề có {expected} cột; các ô thiếu không cho biết gì.',
    suggestion: 'Hãy kiểm tra xem dòng có bị ngắt giữa chừng hay không.',
    why: 'Một số phần mềm bỏ các ô trống ở cuối dòng, khi đó không mất gì. Nhưng dòng cũng có thể bị ngắt đôi bởi một lần xuống dòng trong ô không được bao bằng dấu nháy, khi đó nửa sau nằm ở dòng kế tiếp.',
    remedy:
      'Xem dòng này và dòng ngay sau trong tệp; nếu hai dòng vốn là một, nối lại hoặc xuất lại tệp.',
  },
  en: {
    title: 'A row has fewer cells than the header',
    message:
      'Row {row} has only {found} cells but the header has {expected} columns; the missing cells say nothing.',
    suggestion: 'Check that the row was not broken off halfway.',
    why: 'Some programs leave out empty cells at the end of a row, and then nothing is lost. But the row may also have been broken in two by a line break in an unquoted cell, and then its second half stands in the next row.',
    remedy:
      'Look at this row and the one after it; if they belong together, join them or export the file again.',
  },
  example: csv(`${HEADER},Lĩnh vực`, ROW),
});
