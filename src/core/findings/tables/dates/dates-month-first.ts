import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const datesMonthFirst = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['cells', 'sample'],
  vi: {
    title: 'Ngày tháng viết tháng trước',
    message:
      'Cột “{column}”: “{sample}” viết tháng trước, nên mọi ngày trong cột đều có thể như vậy. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Nếu cả cột viết tháng trước, chạy lại với --date-order month-first; nếu “{sample}” chỉ là gõ nhầm, dùng --date-order day-first.',
    why: 'Ở Việt Nam ngày đứng trước, nhưng danh sách từ phần mềm bảng tính để kiểu Mỹ viết tháng trước. 07/01/2025 có thể là mồng 1 tháng 7 hoặc mồng 7 tháng 1; chỉ số lớn hơn 12 mới cho biết. Đọc từng ô thì nửa cột sai mà không ai hay, nên thứ tự được xét cho cả cột.',
    remedy: 'Nói rõ thứ tự bằng --date-order, hoặc viết ngày dạng 2025-07-01 trong tệp gốc.',
  },
  en: {
    title: 'Dates with the month first',
    message:
      'Column “{column}”: “{sample}” has the month first, so every date of the column may. None of it is stored ({cells} {cells|cell|cells}); the rows are accepted without it.',
    suggestion:
      'If the month stands first throughout, run again with --date-order month-first; if “{sample}” is a slip, with --date-order day-first.',
    why: 'In Viet Nam the day stands first, but lists from spreadsheets in American settings have the month first. 07/01/2025 can be 1 July or 7 January; only a number above 12 tells. Read one by one, half of such a column would be wrong without anybody noticing, so its order is settled for all of it.',
    remedy: 'Say the order with --date-order, or write the dates as 2025-07-01 in the original.',
  },
  example: csv(
    `${HEADER},Ngày có hiệu lực`,
    `${ROW},07/01/2025`,
    '1.000094,Đăng ký kết hôn,08/15/2025',
  ),
});
