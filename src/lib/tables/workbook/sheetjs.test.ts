import { expect, test } from 'vitest';
import { loadSheetJs } from './sheetjs.js';

/** A workbook of one cell; SheetJS keeps what it knows in the object that it was given. */
const workbook = (cell: object) => ({
  SheetNames: ['a'],
  Sheets: { a: { A1: { t: 's' as const, v: 'x', ...cell }, '!ref': 'A1' } },
});

test('what was read before leaves nothing in what is written', async () => {
  const { read, write } = await loadSheetJs();
  const before = write(workbook({}));
  read(write(workbook({ z: '"ngày" dd-mm', t: 'n', v: 45839 })), { cellNF: true });
  expect(write(workbook({})).equals(before)).toBe(true);
});
