import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber, writeNumber } from './number.js';

test.each([
  ['7', 7],
  ['007', 7],
  ['25.000', 25_000],
  ['10,000', 10_000],
  ['35,000,000', 35_000_000],
  ['1.622.000,5', 1_622_000.5],
  ['1,622,000.5', 1_622_000.5],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['0.500', 0.5],
  ['0,125', 0.125],
  ['2,12500', 2.125],
  ['2.33333', 2.33333],
  ['25 000', 25_000],
  ["1'622'000,5", 1_622_000.5],
  ['75.00', 75],
  ['0.0005', 0.0005],
  ['1234.567', 1234.567],
])('%s is %d', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test.each([
  '',
  'a',
  '1.2.3',
  '25.00.000',
  '25.000.00',
  '1,2,3',
  '1,00,000',
  '1.000,000.5',
  '75.0000',
  '75,0000',
  '75.0005',
  '75.00000',
  '25,50000',
  '1.0000.000',
  '1.000,0000',
  '25 00',
  '25 000 00',
  '-5',
  '+84',
  '1e5',
  '50%',
  '10:30',
  'NaN',
  'Infinity',
  '99999999999999999999',
])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test('what is written is read back equal', () => {
  const thousandths = fc.integer({ min: 0, max: 2 ** 40 }).map((number) => number / 1000);
  const others = fc.double({ min: 0, max: 1e6, noNaN: true }).filter((one) => !/e/.test(`${one}`));
  fc.assert(
    fc.property(fc.oneof(thousandths, others), (number) => {
      expect(parseNumber(writeNumber(number))).toBe(number);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
