import { expect, test } from 'vitest';
import { sourceText } from './source-text.js';
import { tokens } from './tokens.js';

const texts = (text: string) => tokens(sourceText(text)).map((token) => token.text);

test('words, numbers and marks are told apart; spaces and marks of Markdown are no tokens', () => {
  const found = tokens(sourceText('12\\. **xã\u00a0Suối\nMơ**,'));
  expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'number 12',
    'mark .',
    'word xã',
    'word Suối',
    'word Mơ',
    'mark ,',
  ]);
});

test('a token knows whether it opens its line', () => {
  const found = tokens(sourceText('Điều 1.\n  **1\\. Sắp'));
  expect(found.filter((token) => token.opensLine).map((token) => token.text)).toEqual([
    'Điều',
    '1',
  ]);
});

test('glued words keep their own places, in decomposed text too', () => {
  const given = 'làxãĐồng Mây'.normalize('NFD');
  const [, , name] = tokens(sourceText(given));
  expect(given.slice(name?.start, name?.end).normalize('NFC')).toBe('Đồng');
});

test('an apostrophe belongs to its word', () => {
  expect(texts("xã Ea M'Lơ")).toEqual(['xã', 'Ea', "M'Lơ"]);
});
