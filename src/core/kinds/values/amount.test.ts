import { expect, test } from 'vitest';
import { parseAmount, writeAmount } from './amount.js';

test.each([
  ['7', { amount: 7 }],
  ['25.000', { amount: 25_000 }],
  ['25.000 đồng', { amount: 25_000, currency: 'VND' }],
  ['25.000đ.', { amount: 25_000, currency: 'VND' }],
  ['35,000,000 Việt Nam Đồng', { amount: 35_000_000, currency: 'VND' }],
  ['150 nghìn đồng', { amount: 150_000, currency: 'VND' }],
  ['1,5 triệu đồng', { amount: 1_500_000, currency: 'VND' }],
  ['1,1 triệu', { amount: 1_100_000 }],
  ['25 000 đồng', { amount: 25_000, currency: 'VND' }],
  ['25.000,- đ', { amount: 25_000, currency: 'VND' }],
  ['２５．０００', { amount: 25_000 }],
  ['1.622,12345 USD', { amount: 1622.12345, currency: 'USD' }],
  ['1,15 triệu đồng', { amount: 1_150_000, currency: 'VND' }],
  ['25,5 USD', { amount: 25.5, currency: 'USD' }],
  ['0 đồng', { amount: 0 }],
  ['Không', { amount: 0 }],
  ['Miễn phí', { amount: 0 }],
  ['Không thu phí, lệ phí', { amount: 0 }],
])('%s', (text, amount) => {
  expect(parseAmount(text)).toEqual(amount);
  expect(parseAmount(writeAmount(parseAmount(text) ?? { amount: -1 }))).toEqual(amount);
});

test.each([
  '25.000 đồng/giấy',
  'Theo quy định',
  'Không quy định',
  '10.000 đồng hoặc 20.000 đồng',
  '50%',
  '75.0000 đồng',
  '1.0000.000',
  'NaN',
  'Infinity',
  '-75.000',
  '1e5 đồng',
  '25.000 30.000 đồng',
  '',
])('%j is more than one amount, or none', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});
