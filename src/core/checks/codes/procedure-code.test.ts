import { expect, test } from 'vitest';
import { codesIn, isProcedureCode, proposeCode } from './procedure-code.js';

test.each(['1.005160', '2.002000', '6.000001'])('%s is a procedure code', (code) => {
  expect(isProcedureCode(code)).toBe(true);
});

test.each(['0.005160', '1.00516', '1.0051600', '1,005160', '1.005160\n', ' 1.005160', '99.001'])(
  '%j is none',
  (code) => {
    expect(isProcedureCode(code)).toBe(false);
  },
);

test.each([
  ['1.1.012756', '1.012756'],
  ['1.004850A', '1.004850'],
  ['1,004850', '1.004850'],
  ['1. 004850', '1.004850'],
  ['1.OO485O', '1.004850'],
  ['l.004850', '1.004850'],
  ['1004850', '1.004850'],
  ['TTHC 2.002000', '2.002000'],
])('%s probably means %s', (text, code) => {
  expect(proposeCode(text)).toBe(code);
});

test.each(['99.001', '', 'không có', '1.0128195', '12.012819', '1.012819; 1.012820'])(
  '%j proposes nothing',
  (text) => {
    expect(proposeCode(text)).toBe('');
  },
);

test('amounts and longer numbers are no codes', () => {
  expect(codesIn('lệ phí 1.000.000 đồng, tài khoản 11.0000011')).toEqual([]);
  expect(codesIn('1.013978.H41- Đăng ký (1.013978)')).toEqual(['1.013978']);
});
