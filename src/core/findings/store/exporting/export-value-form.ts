import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueForm = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected'],
  vi: {
    title: 'Giá trị không đúng dạng hệ thống nhận đòi hỏi',
    message:
      '“{column}” của bản ghi {key}: “{value}” không đúng dạng {expected}. Chưa ghi tệp nào.',
    why: 'Hồ sơ xuất nêu dạng của cột (biểu thức chính quy, hoặc cách ghi ngày). Giá trị khác dạng thường bị hệ thống nhận từ chối, hoặc đọc thành giá trị khác.',
    remedy:
      'Sửa giá trị ở nguồn, hoặc sửa "pattern" hay "date" của cột nếu hệ thống nhận cho phép.',
  },
  en: {
    title: 'A value not of the form that the receiving system wants',
    message:
      '“{column}” of record {key}: “{value}” is not of the form {expected}. Nothing was written.',
    why: 'The profile gives the form of the column (a regular expression, or how days are written). The receiving system refuses other values, or reads them as something else.',
    remedy:
      'Correct the value in the source, or "pattern" or "date" of the column if the system takes it.',
  },
  example: byProfile(`${HEADER}`, ROW, { name: 'MA_SO', from: 'code', pattern: '[0-9]{6}' }),
});
