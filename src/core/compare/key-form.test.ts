import { expect, test } from 'vitest';
import { baseCode, isWellFormedCode, normalForm } from './key-form.js';

test.each([
  ['1.012756', '1.012756'],
  ['1.1.012756', '1.012756'],
  ['1.00516', '1.005160'],
  ['2.002', '2.002000'],
  ['1,005160', '1.005160'],
  [' 1.005160\n', '1.005160'],
  ['1.004850A', '1.004850.a'],
  ['1.1', '1.100000'],
  ['1.001612.000.00.00.H48', '1.001612.h48'],
  ['1.001612.H48', '1.001612.h48'],
  ['1.001612.000.00.18.G12', '1.001612.g12.18'],
  ['1.001612.G12.18', '1.001612.g12.18'],
  ['2.000815.000.00.00.H55.02', '2.000815.h55.02'],
  ['00634', '634'],
  ['634', '634'],
  ['0', '0'],
  ['Cấp  Thẻ | Cư trú', 'cấp thẻ | cư trú'],
  ['1.0127566', '1.0127566'],
])('the normal form of %j is %j', (key, form) => {
  expect(normalForm(key)).toBe(form);
});

test.each([
  ['1.004946.000.00.00.H13-4', '1.004946'],
  ['1.013978.H41- Đăng ký', '1.013978'],
  ['1.004850A', '1.004850'],
  ['1.0127566', undefined],
  ['00634', undefined],
  ['Cấp thẻ', undefined],
])('the base code of %j is %j', (key, base) => {
  expect(baseCode(key)).toBe(base);
});

test.each([
  ['1.012756', true],
  ['1.001612.000.00.00.H48', true],
  ['1.004946.H13-4', true],
  ['1.004850A', false],
  ['1.004850Đ', false],
  ['1.1.012756', false],
  ['1.01275', false],
  ['1.0127566', false],
  ['1.O12756', false],
])('%j well-formed: %j', (key, expected) => {
  expect(isWellFormedCode(key)).toBe(expected);
});
