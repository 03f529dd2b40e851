import { expect, test } from 'vitest';
import { hasStrayQuote, keepsTexts, plainQuoting, sniffQuote } from './quotes.js';

test.each([
  ['a,b', false],
  ['"a","b"\n"c"\r\n', false],
  ['"a ""b"" c",""""', false],
  ['"a,b', false],
  ['', false],
  ['a"b', true],
  [' "a"', true],
  ['"a"b', true],
  ['"a" ,b', true],
  ['"a;b";c', true],
])('%j has a stray quote: %s', (text, stray) => {
  expect(hasStrayQuote(text, ',', plainQuoting('"'))).toBe(stray);
});

test('another quote is looked for in its place', () => {
  expect(hasStrayQuote("'a','it''s'", ',', plainQuoting("'"))).toBe(false);
  expect(hasStrayQuote("a'b", ',', plainQuoting("'"))).toBe(true);
});

test.each([
  ['a,b\n1,2\n', '"'],
  ['"a",b\n\'1\',2\n', '"'],
  ["'a','b'\n'1','it''s'\n", "'"],
  ["'mã';'tên'\n'1';'x; y'\n2;'z'\n", "'"],
  ["mã;tên\n'1';'x; y'\n'2';'z'\n", "'"],
  ["tên\ntheo 'một cửa'\n'x\n", '"'],
  ["a,b\n1,'x'\n2,y\n3,z\n", '"'],
])('%j is quoted with %s', (text, quote) => {
  expect(sniffQuote(text)).toBe(quote);
});

test.each([
  ['1,="00634",a', true],
  ['"x";= "00634"', true],
  ['1,="00634"b', false],
  ['1,a"b,="00634"', false],
  ['1,="a""b"', false],
  ['1,2', false],
  ['1,="Cấp thẻ"', true],
])('%s: only texts to be kept: %s', (text, kept) => {
  expect(keepsTexts(text, text.includes(';') ? ';' : ',')).toBe(kept);
});
