import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const datesDoubtful = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['cells', 'sample', 'other'],
  vi: {
    title: 'Ngày tháng không rõ thứ tự, vì nơi khác trong tệp viết tháng trước',
    message:
      'Cột “{column}”: “{sample}” đọc được theo cả hai cách, mà nơi khác trong tệp viết tháng trước, như “{other}”. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Nếu cả tệp viết tháng trước, chạy lại với --date-order month-first; nếu “{other}” chỉ là gõ nhầm, dùng --date-order day-first.',
    why: 'Các cột và trang của một tệp thường do một người làm, trên một máy. Cột chỉ có những ngày như 07/01/2025 không tự cho biết thứ tự, nhưng khi cột bên cạnh có 08/15/2025 thì đọc theo lối Việt Nam là đoán.',
    remedy: 'Nói rõ thứ tự bằng --date-order, hoặc viết ngày dạng 2025-07-01 trong tệp gốc.',
  },
  en: {
    title: 'Dates of either order, where others of the file have the month first',
    message:
      'Column “{column}”: “{sample}” can be read both ways, and elsewhere in the file the month stands first, as in “{other}”. None of the column is stored ({cells} {cells|cell|cells}); the rows are accepted without it.',
    suggestion:
      'If the month stands first in all of the file, run again with --date-order month-first; if “{other}” is a slip, with --date-order day-first.',
    why: 'The columns and sheets of a file are mostly of one hand and one machine. A column that holds nothing but dates like 07/01/2025 does not tell its order; with 08/15/2025 in the column beside it, reading it the Vietnamese way would be a guess.',
    remedy: 'Say the order with --date-order, or write the dates as 2025-07-01 in the original.',
  },
  example: csv(`${HEADER},Ngày có hiệu lực,Ngày hết hiệu lực`, `${ROW},08/15/2025,07/01/2026`),
});
