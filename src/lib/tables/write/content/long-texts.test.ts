import { expect, test } from 'vitest';
import { MAX_CELL_TEXT } from './cell-text.js';
import { type LongTextWords, withLongTexts } from './long-texts.js';
import { encodeWorkbook } from './workbook.js';

const WORDS: LongTextWords = {
  sheet: 'Dài',
  headers: ['Trang', 'Ô', 'Phần', 'Nội dung'],
  see: (row) => `[dòng ${row}]`,
};

test('sheets whose texts all fit stay as they are', () => {
  const sheets = [{ name: 'A', rows: [['x'.repeat(MAX_CELL_TEXT), 1, null]] }];
  expect(withLongTexts(sheets, WORDS)).toBe(sheets);
});

test.each([
  ['letters', 'ab'.repeat(40_000)],
  ['characters of two units', '😀'.repeat(20_000)],
  ['half a character at the end', `${'a'.repeat(MAX_CELL_TEXT)}\ud83d`],
  ['what is escaped', '_x0041_\u0001'.repeat(20_000)],
])('a text of %s stands in parts on a sheet of its own, whole', async (_, long) => {
  const sheets = withLongTexts([{ name: 'A', rows: [['ngắn'], [null, long]] }], WORDS);
  const [first, parts] = sheets;
  expect(first?.rows[1]?.[1]).toMatch(/… \[dòng 2\]$/);
  expect(parts?.rows[0]).toEqual(WORDS.headers);
  const lines = parts?.rows.slice(1) ?? [];
  expect(lines.map((line) => line.slice(0, 3))).toEqual(lines.map((__, i) => ['A', 'B2', i + 1]));
  expect(lines.map((line) => line[3]).join('')).toBe(long);
  await encodeWorkbook(sheets);
});
