import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareProcedureCode, unwrapProcedureCode } from './procedure-code.js';

const RUNS = { seed: 20250701, numRuns: 500 };

const WRAPPERS: readonly ((code: string) => string)[] = [
  (code) => `="${code}"`,
  (code) => `'${code}`,
  (code) => `‘${code}`,
  (code) => `"${code}".`,
  (code) => code.replace('.', ','),
  (code) => code.replace('.', '. '),
  (code) => code.replace('.', ' .\u00a0'),
  (code) => `${code.slice(0, 5)}.${code.slice(5)}`,
  (code) => `${code.slice(0, 5)} ${code.slice(5)}`,
  (code) => `${code.slice(0, 3)} ${code.slice(3)}\u200b`,
  (code) => code.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (code) => `${code} - Thủ tục cấp sổ`,
  (code) => `Thủ tục cấp sổ (${code})`,
  (code) => `Mã TTHC: ${code}`,
  (code) => `${code}E+00`,
  (code) => `${code}.0`,
  (code) => `'${code}.00`,
];

const codes = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([type, number]) => `${type}.${String(number).padStart(6, '0')}`);

const suffixes = fc.constantFrom('', '.000.00.00.H48', '.H13-1', '.H41', '.000.00.00.H55.02');

test('every wrapping gives the code back, and the code is itself', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom(...WRAPPERS), (code, wrap) => {
      const found = unwrapProcedureCode(wrap(code));
      expect(found?.code).toBe(code);
      expect(found?.how).not.toEqual([]);
    }),
    RUNS,
  );
});

test('a code with its local extension is itself, and is found in every mark around it', () => {
  fc.assert(
    fc.property(codes, suffixes, (code, suffix) => {
      const whole = code + suffix;
      expect(unwrapProcedureCode(whole)).toEqual({ code: whole, rest: '', above: [], how: [] });
      const parted = `${code.slice(0, 5)}.${code.slice(5)}${suffix}`;
      for (const text of [`="${whole}"`, `'${whole}`, whole.replace('.', ', '), parted])
        expect(unwrapProcedureCode(text)?.code).toBe(whole);
    }),
    RUNS,
  );
});

test.each([
  'abc',
  '1.1.012756',
  '1.004850A',
  '0.123456',
  '1.12',
  '12.123456',
  '1.1234567',
  '1.00516E+00',
  '1.005 160 000',
  '1.001.000.00.00.H48',
  '1.001612 1.001613',
])('%s is no procedure code for certain', (text) => {
  expect(unwrapProcedureCode(text)).toBeUndefined();
});

test('a text without digits is none, and nothing is unwrapped twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const found = unwrapProcedureCode(text);
      if (found === undefined) return;
      expect(unwrapProcedureCode(found.code)).toMatchObject({ code: found.code, how: [] });
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test.each([
  ['1.003.390', '1.003390', ['groups']],
  ['1. 004946', '1.004946', ['spaces']],
  ['2,002308', '2.002308', ['comma']],
  ['1,00516', '1.005160', ['comma', 'zeros']],
  ['2.002', '2.002000', ['zeros']],
  ['="1.00516"', '1.005160', ['formula', 'zeros']],
])('%s: what was taken off is told', (text, code, how) => {
  expect(unwrapProcedureCode(text)).toEqual({ code, rest: '', above: [], how });
});

test('the name beside it is kept', () => {
  expect(unwrapProcedureCode('1.004946 - Cấp sổ')).toMatchObject({ rest: 'Cấp sổ' });
  expect(unwrapProcedureCode('1.004946.H41 – Cấp sổ')).toMatchObject({
    code: '1.004946.H41',
    rest: 'Cấp sổ',
  });
});

test('lost zeros are another repair, and few decimals count only where a number stood', () => {
  expect(bareProcedureCode('="1.00516"')).toMatchObject({ code: '1.00516' });
  expect(bareProcedureCode('1.01')).toBeUndefined();
  expect(unwrapProcedureCode('1.01', 1)?.code).toBe('1.010000');
});
