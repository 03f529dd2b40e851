import { expect, test } from 'vitest';
import { slashedDay } from './day.js';

test.each([
  ['2025-07-01', '01/07/2025'],
  ['01/07/2025', '01/07/2025'],
  ['2025-07', '2025-07'],
  ['danh-muc-2025-07-01.csv', 'danh-muc-2025-07-01.csv'],
  ['', ''],
])('%s is told as %s', (day, told) => {
  expect(slashedDay(day)).toBe(told);
});
