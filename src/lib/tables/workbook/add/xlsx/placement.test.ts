import { expect, test } from 'vitest';
import { rangeAddress, readRange } from '../../xlsx/references.js';
import { type Placement, widened } from './placement.js';

/** Two columns about B and C, behind a table that ends in D; its header stands in row 3, its last row is 9. */
function placed(left: number): Placement {
  const addition = {
    sheet: 'A',
    after: 3,
    about: [1, 2],
    headerRow: 3,
    rows: new Map(),
    widths: [9, 9],
  };
  return { addition, top: 3, left, bottom: 9, right: left + 1 };
}

/** The index of column E, directly behind the table, and of G. */
const [E, G] = [4, 6];

test.each([
  ['the table', 'A3:D9', E, 'A3:F9'],
  ['some of its rows', 'A5:D7', E, 'A5:F7'],
  ['more rows than the table has', 'A1:D99', E, 'A1:F99'],
  ['all but a first column of numbers', 'B3:D9', E, 'B3:F9'],
  ['blank columns behind the table, too', 'A3:E9', E, 'A3:F9'],
  ['all that was added', 'A3:J9', E, 'A3:J9'],
  ['what the added columns had to pass over', 'A3:F9', G, 'A3:H9'],
  ['the table alone, with something between', 'A3:D9', G, 'A3:D9'],
  ['the first columns of the table', 'A3:C9', E, 'A3:C9'],
  ['the last columns of the table', 'C3:D9', E, 'C3:D9'],
  ['another table to the right', 'E3:F9', G, 'E3:F9'],
  ['other rows', 'A10:D20', E, 'A10:D20'],
])('a range that holds %s: %s', (_, range, left, expected) => {
  const block = readRange(range);
  if (block === undefined) throw new Error(range);
  expect(rangeAddress(widened(block, [placed(left)]))).toBe(expected);
});

test('of the tables that a range holds, the widest counts', () => {
  const range = { top: 1, left: 0, bottom: 99, right: 5 };
  expect(widened(range, [placed(G), placed(E)]).right).toBe(7);
});
