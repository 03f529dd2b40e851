import { expect, test } from 'vitest';
import { isoDate, showsDate } from './dates.js';

test.each([
  [61, '1900-03-01'],
  [36526, '2000-01-01'],
  [45839, '2025-07-01'],
  [45839.4375, '2025-07-01T10:30:00'],
  [45839.999999, '2025-07-02'],
  [2958465, '9999-12-31'],
])('serial %d is %s', (serial, iso) => {
  expect(isoDate(serial)).toBe(iso);
});

test.each([0, 0.5, 60, -1, 2958466, Number.NaN])('serial %d is no day', (serial) => {
  expect(isoDate(serial)).toBeUndefined();
});

test.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]dd mmmm yyyy', true],
  ['m/d/yy h:mm', true],
  ['yyyy', true],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['0.00', false],
  ['General', false],
  ['#,##0 "ngày"', false],
  ['0\\d', false],
  ['[Red]0', false],
])('the format %s shows a date: %s', (format, shows) => {
  expect(showsDate(format)).toBe(shows);
});
