import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const datesDayAfterYear = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['cells', 'sample'],
  vi: {
    title: 'Ngày tháng viết năm, ngày rồi tháng',
    message:
      'Cột “{column}”: “{sample}” có ngày đứng ngay sau năm, nên mọi ngày trong cột đều có thể như vậy. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Viết ngày dạng 2025-07-01 (năm-tháng-ngày) trong tệp gốc; nếu “{sample}” chỉ là gõ nhầm, chạy lại với --date-order day-first.',
    why: 'Ngày bắt đầu bằng năm thường viết năm-tháng-ngày. Một ô như 2025-15-08 cho biết cột viết năm-ngày-tháng, khi ấy 2025-07-01 ở ô bên là ngày 7 tháng 1 chứ không phải ngày 1 tháng 7. Đọc từng ô thì một phần cột sai mà không ai hay.',
    remedy: 'Sửa ngày trong tệp gốc về dạng 2025-07-01 hoặc 01/07/2025.',
  },
  en: {
    title: 'Dates written year, day, month',
    message:
      'Column “{column}”: “{sample}” has its day right behind the year, so every date of the column may. None of it is stored ({cells} {cells|cell|cells}); the rows are accepted without it.',
    suggestion:
      'Write dates as 2025-07-01 (year, month, day) in the original; if “{sample}” is a slip, run again with --date-order day-first.',
    why: 'Dates that begin with the year are mostly written year, month, day. A cell like 2025-15-08 tells that the column is written year, day, month; 2025-07-01 beside it is then 7 January, not 1 July. Read one by one, part of the column would be wrong without anybody noticing.',
    remedy: 'Write the dates as 2025-07-01 or 01/07/2025 in the original.',
  },
  example: csv(
    `${HEADER},Ngày có hiệu lực`,
    `${ROW},2025-07-01`,
    '1.000094,Đăng ký kết hôn,2025-15-08',
  ),
});
