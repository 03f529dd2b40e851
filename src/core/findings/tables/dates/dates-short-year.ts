import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const datesShortYear = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['cells', 'sample'],
  vi: {
    title: 'Năm hai chữ số có lẽ đứng đầu',
    message:
      'Cột “{column}”: “{sample}” viết năm hai chữ số, có lẽ năm đứng đầu chứ không phải ngày. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Viết năm đủ bốn chữ số trong tệp gốc, như 2025-07-01; nếu ngày đứng đầu, chạy lại với --date-order day-first.',
    why: '25-07-01 có thể là ngày 1 tháng 7 năm 2025 hoặc ngày 25 tháng 7 năm 2001: cả hai đều là ngày có thật. Thứ tự được xét cho cả cột: khi phần lớn các ngày có số đầu giống một năm đang dùng còn số cuối thì không, đọc theo lối ngày trước là đoán.',
    remedy: 'Viết năm đủ bốn chữ số, hoặc nói rõ bằng --date-order.',
  },
  en: {
    title: 'A year of two digits may stand first',
    message:
      'Column “{column}”: “{sample}” has a year of two digits, and it may stand first, where the day is looked for. None of the column is stored ({cells} {cells|cell|cells}); the rows are accepted without it.',
    suggestion:
      'Write the years with four digits in the original, as in 2025-07-01; if the day stands first, run again with --date-order day-first.',
    why: '25-07-01 can be 1 July 2025 or 25 July 2001: both days exist. The order is settled for the whole column: where most dates have a year in use in front and none behind, reading the day first would be a guess.',
    remedy: 'Write the years with four digits, or say the order with --date-order.',
  },
  example: csv(`${HEADER},Ngày có hiệu lực`, `${ROW},25-07-01`),
});
