import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const readDate = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Đọc ngày tháng',
    message: 'Cột “{column}”: ngày “{from}” được hiểu là {to} (năm-tháng-ngày).',
    why: 'Ngày được viết theo kiểu Việt Nam (ngày/tháng/năm), bằng chữ, hoặc là số thứ tự ngày của Excel. Năm hai chữ số từ 00 đến 68 thuộc thế kỷ này, từ 69 đến 99 thuộc thế kỷ trước; giờ ghi kèm ngày được bỏ, giờ có múi giờ được đổi về giờ Việt Nam. Trong bộ dữ liệu, ngày được ghi thống nhất theo ISO 8601: 2025-07-01 là ngày 1 tháng 7 năm 2025.',
    remedy:
      'Kiểm tra những ngày mà ngày và tháng đều không quá 12, vì đảo chỗ vẫn ra một ngày hợp lệ.',
  },
  en: {
    title: 'A date read',
    message: 'Column “{column}”: the date “{from}” was read as {to} (year-month-day).',
    why: 'Dates are written the Vietnamese way (day/month/year), in words, or are Excel’s serial numbers of days. Two-digit years from 00 to 68 are of this century, from 69 to 99 of the last; a time beside the date is left out, one with a time zone is taken to Viet Nam first. In a dataset they follow ISO 8601: 2025-07-01 is the first of July 2025.',
    remedy:
      'Check the dates whose day and month are both 12 or less: swapped, they are still valid dates.',
  },
  example: csv(`${HEADER},Ngày có hiệu lực`, '1.000080,Đăng ký khai sinh,01/07/2025'),
});
