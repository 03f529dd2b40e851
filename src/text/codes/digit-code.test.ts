import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareDigits, unwrapDigits } from './digit-code.js';

const RUNS = { seed: 20250701, numRuns: 500 };

/** Every way to wrap a commune's code that leaves it certain. */
const WRAPPERS: readonly ((code: string) => string)[] = [
  (code) => `="${code}"`,
  (code) => `=“${code}”`,
  (code) => `'${code}`,
  (code) => `’${code}`,
  (code) => `"${code}"`,
  (code) => `[${code}]`,
  (code) => `(${code}).`,
  (code) => `${code}.0`,
  (code) => `${code},00`,
  (code) => `${code.slice(0, 2)}.${code.slice(2)}`,
  (code) => `${code.slice(0, 2)}\u00a0${code.slice(2)}`,
  (code) => `${code.slice(0, 2)}.${code.slice(2)},00`,
  (code) => `${code.slice(0, 2)},${code.slice(2)}.0`,
  (code) => [...code].join(' '),
  (code) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (code) => `${code} - Phường Bờ Hồ`,
  (code) => `${code}. Xã Suối Trong`,
  (code) => `${code} Xã Suối Trong`,
  (code) => `${code}: Phường 12`,
  (code) => `Phường 12 (${code})`,
  (code) => `Phường 12 – ${code}`,
  (code) => `[${code}] Phường 12`,
  (code) => `="${code} - Phường 12"`,
  (code) => `Mã xã: ${code}`,
  (code) => `79760${code}`,
  (code) => `79.760.${code}`,
  (code) => `1001${code}`,
];

const codes = fc.integer({ min: 1, max: 99_999 }).map((code) => String(code).padStart(5, '0'));

test('every wrapping gives the code back, and the code is itself', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom(...WRAPPERS), (code, wrap) => {
      fc.pre(!code.endsWith('000'));
      const found = unwrapDigits(wrap(code), 5);
      expect(found?.code).toBe(code);
      expect(found?.how).not.toEqual([]);
      expect(unwrapDigits(code, 5)).toEqual({ code, rest: '', above: [], how: [] });
    }),
    RUNS,
  );
});

test('spaces and what has no width around it go untold, as everywhere', () => {
  expect(unwrapDigits('\u200b 26740\u00a0\ufeff', 5)).toMatchObject({ code: '26740', how: [] });
});

test('lost zeros are put back in every wrapping of a number', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const number = String(Number(code));
      for (const text of [number, `${number}.0`, `'${number}`, `="${number}"`, `=${number}`])
        expect(unwrapDigits(text, 5)?.code).toBe(code);
    }),
    RUNS,
  );
});

test.each([
  'abc',
  '2674O',
  '',
  '-634',
  '634.5',
  '26.000',
  '2.67E+04',
  '6E2',
  '26740-1',
  '26740a',
  '267401',
  '0.634',
  '00100100004',
  '00760126740',
  '26740 26737',
  'Phường 12',
  '1. Phường Bờ Hồ',
  '26740 - 26737 Phường Bờ Hồ',
  `${'x'.repeat(600)} (26740)`,
])('%s is no code of a commune', (text) => {
  expect(unwrapDigits(text, 5)).toBeUndefined();
});

test('a text without digits is none, and nothing is unwrapped twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const found = unwrapDigits(text, 5);
      if (found === undefined) return;
      expect(found.code).toMatch(/^\d{5}$/);
      expect(unwrapDigits(found.code, 5)?.code).toBe(found.code);
      expect(/[0-9\uff10-\uff19]/.test(text)).toBe(true);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

describe('what stood around a code is told', () => {
  test.each([
    ['="00634"', '00634', ['formula']],
    ["'634.0", '00634', ['marks', 'decimals', 'zeros']],
    ['26.740', '26740', ['groups']],
    ['２６７４０', '26740', ['wide']],
    ['2.6740E4', '26740', ['scientific']],
    ['6.34e+02', '00634', ['scientific', 'zeros']],
  ])('%s', (text, code, how) => {
    expect(unwrapDigits(text, 5)).toEqual({ code, rest: '', above: [], how });
  });

  test('the name beside it', () => {
    expect(unwrapDigits('00634 - Phường Bờ Hồ', 5)).toMatchObject({ rest: 'Phường Bờ Hồ' });
    expect(unwrapDigits('00634 (Phường 3)', 5)).toMatchObject({ rest: 'Phường 3' });
    expect(unwrapDigits('00634 - Xã Suối (Huyện Trong)', 5)).toMatchObject({
      rest: 'Xã Suối (Huyện Trong)',
    });
    expect(unwrapDigits('Phường 3 [00634]', 5)).toMatchObject({ rest: 'Phường 3' });
  });

  test('the codes above it', () => {
    expect(unwrapDigits('0100100004', 5)).toMatchObject({ code: '00004', above: ['01', '001'] });
    expect(unwrapDigits('100100004', 5)).toMatchObject({ code: '00004', above: ['01', '001'] });
    expect(unwrapDigits('79 760 26740 - Phường 3', 5)).toMatchObject({
      code: '26740',
      above: ['79', '760'],
      rest: 'Phường 3',
    });
  });
});

test('codes of districts and provinces have their own lengths, and no compounds', () => {
  expect(unwrapDigits('="19"', 3)?.code).toBe('019');
  expect(unwrapDigits('1.0', 2)?.code).toBe('01');
  expect(unwrapDigits('26740', 3)).toBeUndefined();
  expect(unwrapDigits('1.234', 3)).toBeUndefined();
});

test('without its zeros where these are another repair', () => {
  expect(bareDigits('634.0', 5)).toMatchObject({ code: '634', how: ['decimals'] });
});
