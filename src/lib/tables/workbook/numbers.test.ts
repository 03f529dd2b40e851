import { expect, test } from 'vitest';
import { shownNumber, withDecimalPoint } from './numbers.js';
import { loadSheetJs } from './sheetjs.js';

const { numbers } = await loadSheetJs();

test.each([
  [1.00516, 'General', '1.00516'],
  [1.00516, '0.000000', '1.005160'],
  [4, '00000', '00004'],
  [25000, 'General', '25000'],
  [25000, '#,##0', '25,000'],
  [25000, '#,##0 "đồng"', '25,000 đồng'],
  [1234, '_(* #,##0_)', '1,234'],
  [0.5, '0%', '50%'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012345, 'GENERAL', '123456789012345'],
  [12345678901234567000, '@', '12345678901234567000'],
  [0.0000001, 'General', '0.0000001'],
  [1.5, '[h]:mm', '36:00'],
  [5, ';;;', '5'],
  [5, '"', '5'],
])('%d as %s is shown as %s', (value, format, text) => {
  expect(shownNumber(numbers, value, format, false)).toBe(text);
});

test('the date format of the country is the Vietnamese one', () => {
  expect(shownNumber(numbers, 45839, 'm/d/yy', false)).toBe('01/07/2025');
});

test('dates of the 1904 system are shown as the day they mean', () => {
  expect(shownNumber(numbers, 44377, 'dd/mm/yyyy', true)).toBe('01/07/2025');
});

test.each([
  ['1,005160', 1.00516, '1.005160'],
  ['-2,5', -2.5, '-2.5'],
  ['25,000', 25000, '25,000'],
  ['1.5', 1.5, '1.5'],
  ['50%', 0.5, '50%'],
])('%s for %d is %s', (shown, value, text) => {
  expect(withDecimalPoint(shown, value)).toBe(text);
});
