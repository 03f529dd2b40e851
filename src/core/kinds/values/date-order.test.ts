import { expect, test } from 'vitest';
import { orderOf } from './date-order.js';

test.each([
  ['08/15/2025', 'month-first'],
  ['8-15-25', 'month-first'],
  ['08.15.2025', 'month-first'],
  ['08/15/2025 10:30', 'month-first'],
  ['０８/１５/２０２５', 'month-first'],
  ['15/08/2025', 'day-first'],
  ['ngày 15.8.2025', 'day-first'],
  ['31/06/2025', 'day-first'],
  ['07/01/2025', 'either'],
  ['7/7/2025', 'either'],
  ['15/15/2025', 'none'],
  ['40/06/2025', 'none'],
  ['06/40/2025', 'none'],
  ['2025-08-15', 'none'],
  ['15 tháng 8 năm 2025', 'none'],
  ['45839', 'none'],
  ['1.2.3.4', 'none'],
])('%s: %s', (text, order) => {
  expect(orderOf(text)).toBe(order);
});
