import { expect, test } from 'vitest';
import { headerOrder } from './header-order.js';

test.each([
  ['Ngày hiệu lực (dd/mm/yyyy)', 'day-first'],
  ['Ngày hiệu lực (mm/dd/yyyy)', 'month-first'],
  ['Ngày hiệu lực - M-D-YY', 'month-first'],
  ['Ngày hiệu lực\n(tháng/ngày/năm)', 'month-first'],
  ['Ngày hiệu lực (định dạng ngày, tháng, năm)', 'day-first'],
  ['Ngày hiệu lực (yyyy-mm-dd)', undefined],
  ['Ngày hiệu lực (nếu có)', undefined],
  ['Ngày tháng năm sinh', undefined],
])('“%s” says %s', (header, order) => {
  expect(headerOrder(header)).toBe(order);
});
