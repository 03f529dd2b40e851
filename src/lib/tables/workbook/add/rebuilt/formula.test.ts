import { expect, test } from 'vitest';
import { isPlainFormula } from './formula.js';

test.each([
  ['A2*2', true],
  ['SUM($A$1:B20)+IF(TRUE,"a!b",1.5)', true],
  ['CONCATENATE(B3,"xã ""A""")', true],
  ['Khác!A1+1', false],
  ["'Sổ 1'!A1", false],
  ['#REF!+1', false],
  ['đơn_giá*2', false],
  ['[1]Sheet1!A1', false],
])('%s: %s', (formula, expected) => {
  expect(isPlainFormula(formula)).toBe(expected);
});
