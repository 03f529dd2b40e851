import { describe, expect, test } from 'vitest';
import { firstDate, loadRegister } from '../../src/core/register/index.js';
import { readContent } from '../../src/lib/tables/index.js';
import { tidySpace } from '../../src/lib/text/index.js';
import { Random } from '../fuzz/random.js';
import { Desk } from '../support/cli.js';
import { followSuggestions, keyOf, type Texts } from '../support/wards/apply-suggestions.js';
import { checkTable } from '../support/wards/check-table.js';
import { cleanTable, HEADER, mutate } from './crosswalk-mutations.js';
import { data } from './data.js';

// Whoever follows every suggestion has a table that nothing of these kinds is said of, and no cell spoiled.

/** The sheets of a file as texts, each cell under a merge with its own text only. */
async function sheetsOf(...path: readonly string[]): Promise<readonly Texts[]> {
  const { grids } = await readContent(data(...path));
  return grids.map(({ rows }) => {
    const texts: string[][] = [];
    for (const { number, cells } of rows)
      texts[number - 1] = Array.from(cells, (cell) => tidySpace(cell?.text ?? ''));
    return Array.from(texts, (cells) => cells ?? ['']);
  });
}

const CASES = [
  ['code-name-near-miss.csv'],
  ['crosswalk-english-headers.csv'],
  ['former-districts.csv'],
  ['list-of-2018.csv'],
  ['new-with-list-of-old.csv'],
].map((path) => ['..', 'cases', 'wards', ...path]);

const TABLES = [
  ['tables', 'gso-hcm-2019.xls'],
  ['tables', 'vnexpress-new-with-old-list.csv'],
  ['wards', 'gso-old-wards-2025-06-30.csv'],
  // Its other sheet says the same under merged cells, which a text file has none of.
  ['wards', 'official-conversion-table-2025.xlsx'],
];

describe.each([...CASES, ...TABLES].map((path) => [path.at(-1), path] as const))(
  '%s',
  (_, path) => {
    test('of no kind that was followed anything is found again', async () => {
      const sheet = (await sheetsOf(...path)).at(0) ?? [];
      const desk = new Desk();
      const { texts, followed } = followSuggestions(sheet, await checkTable(desk, sheet));
      const left = (await checkTable(desk, texts)).filter((found) => followed.has(keyOf(found)));
      expect(left.map(({ code, place, value }) => `${code} ${place.cell} ${value}`)).toEqual([]);
    });
  },
);

describe('a table with two hundred faults', () => {
  const register = loadRegister();

  test.each([11, 12, 13])('is as it was before, cell by cell, seed %i', async (seed) => {
    const rows = cleanTable(register, firstDate(register));
    const whole = new Map(rows.map((row) => [row, [...row.cells]]));
    mutate(rows, 200, new Random(seed));
    const desk = new Desk();
    const table = [HEADER, ...rows.map(({ cells }) => cells)];
    const { texts } = followSuggestions(table, await checkTable(desk, table));
    const wanted = [HEADER, ...rows.map((row) => whole.get(row) ?? [])];
    expect(texts.filter((cells, at) => cells.join() !== wanted[at]?.join())).toEqual([]);
  });
});
