import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const decisionMalformed = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Số quyết định sai dạng',
    message: 'Cột “{column}”: “{value}” không có dạng số quyết định như 163/QĐ-BTP.',
    suggestion: 'Hãy ghi đủ số, “/QĐ-” và chữ viết tắt của cơ quan ban hành.',
    why: 'Số và ký hiệu quyết định có dạng số/QĐ-chữ viết tắt tên cơ quan. Chỉ có số (“1681”) thì không biết của cơ quan nào, vì cùng một số có ở nhiều cơ quan; “Demo/QĐ-BCA” là dữ liệu thử. Cách viết ban đầu được giữ nguyên.',
    remedy: 'Tra quyết định gốc, ghi lại số và ký hiệu đầy đủ.',
  },
  en: {
    title: 'A malformed decision number',
    message:
      'Column “{column}”: “{value}” does not look like a decision number such as 163/QĐ-BTP.',
    suggestion: 'Write the number, “/QĐ-” and the abbreviation of the issuing agency.',
    why: 'A decision is cited as number/QĐ-agency. A bare number (“1681”) does not say whose it is, as several agencies use the same number; “Demo/QĐ-BCA” is a trial entry. The original spelling is kept as it is.',
    remedy: 'Look up the decision itself and write its full number and sign.',
  },
  example: csv(`${HEADER},Số quyết định`, '1.000080,Đăng ký khai sinh,1681'),
});
