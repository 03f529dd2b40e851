import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText } from './compose.js';

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
const DOT = '\u0323';

test('decomposed Vietnamese is composed', () => {
  expect(composeText('Thủ tục hành chính'.normalize('NFD'))).toBe('Thủ tục hành chính');
});

test('a vowel of Windows-1258 and its combining tone become one letter', () => {
  expect(composeText(`Ti\u00ea${ACUTE}ng Vi\u00ea${DOT}t`)).toBe('Tiếng Việt');
});

test.each([
  [`a${ACUTE}${CIRCUMFLEX}`, 'ấ'],
  [`\u00e1${CIRCUMFLEX}`, 'ấ'],
  [`a${DOT}${CIRCUMFLEX}`, 'ậ'],
  [`A${GRAVE}${BREVE}`, 'Ằ'],
  [`o${ACUTE}${HORN}`, 'ớ'],
  [`\u00fa${HORN}`, 'ứ'],
  [`e\u0309${CIRCUMFLEX}`, 'ể'],
])('marks in stray order compose to one letter: %s', (stray, letter) => {
  expect(composeText(stray)).toBe(letter);
});

test('other scripts are left as NFC leaves them', () => {
  const text = `и${BREVE} s${DOT}\u0307 한국 x${ACUTE}${CIRCUMFLEX}`;
  expect(composeText(text)).toBe(text.normalize('NFC'));
});

test('composing is idempotent and keeps the text canonically composed', () => {
  const marks = [GRAVE, ACUTE, CIRCUMFLEX, BREVE, HORN, DOT, '\u0303', '\u0309'];
  const text = fc
    .array(fc.constantFrom(...'aeiouyđAOU n', 'ê', 'ơ', ...marks))
    .map((x) => x.join(''));
  fc.assert(
    fc.property(text, (s) => {
      const once = composeText(s);
      expect(composeText(once)).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
