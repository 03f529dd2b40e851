import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const readTimeLimit = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Đọc thời hạn giải quyết',
    message: 'Cột “{column}”: thời hạn “{from}” được hiểu là {to}.',
    why: 'Thời hạn có thể tính bằng ngày làm việc, ngày, giờ hoặc tháng, và số lẻ viết bằng dấu phẩy (“2,5 ngày làm việc”). Tách thành số và đơn vị thì mới so sánh được hai thời hạn, biết rằng một ngày làm việc là 8 giờ.',
    remedy: 'Nếu thời hạn có điều kiện kèm theo, hãy kiểm tra phần mô tả còn giữ đủ ý.',
  },
  en: {
    title: 'A time limit read',
    message: 'Column “{column}”: the time limit “{from}” was read as {to}.',
    why: 'Time limits are given in working days, days, hours or months, with a comma as the decimal sign (“2,5 ngày làm việc”). Only as a number and a unit can two of them be compared; a working day has 8 hours.',
    remedy: 'If the time limit has conditions, check that the description still says all of them.',
  },
  example: csv(`${HEADER},Thời hạn giải quyết`, '1.000080,Đăng ký khai sinh,05 ngày làm việc'),
});
