import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const datesContradictory = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['cells', 'sample', 'other'],
  vi: {
    title: 'Một cột có ngày viết theo cả hai thứ tự',
    message:
      'Cột “{column}”: “{sample}” viết tháng trước, “{other}” viết ngày trước, nên các ô khác có thể là một trong hai. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Sửa ngày trong tệp gốc; hoặc nói rõ thứ tự bằng --date-order day-first hay month-first: ngày trái với thứ tự ấy sẽ được báo từng ô.',
    why: 'Danh sách ghép từ nhiều nguồn có ngày viết theo hai thứ tự. 07/01/2025 có thể là mồng 1 tháng 7 hoặc mồng 7 tháng 1, và ở đây không có ô nào bên cạnh cho biết.',
    remedy: 'Viết ngày của cột theo một thứ tự, hoặc nói rõ bằng --date-order.',
  },
  en: {
    title: 'A column with dates of both orders',
    message:
      'Column “{column}”: “{sample}” has the month first, “{other}” the day, so the others may be either. None of the column is stored ({cells} {cells|cell|cells}); the rows are accepted without it.',
    suggestion:
      'Correct the dates in the original; or say which order holds, with --date-order day-first or month-first: dates that contradict it are then told one by one.',
    why: 'Lists put together from several sources have dates in two orders. 07/01/2025 can be 1 July or 7 January, and here no neighbour tells which.',
    remedy: 'Write the dates of the column in one order, or say with --date-order which holds.',
  },
  example: csv(
    `${HEADER},Ngày có hiệu lực`,
    `${ROW},15/08/2025`,
    '1.000094,Đăng ký kết hôn,08/15/2025',
  ),
});
