import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { sqlText } from '../../../test/support/servers/database.js';
import { openSqlite } from '../../../test/support/servers/sqlite.js';
import { evidenceOf } from '../../reconcile/index.js';
import { codeKey } from './keys.js';
import { INVISIBLE, SPACES } from './spaces.js';
import { sqlite } from './sqlite.js';

const database = openSqlite();
afterAll(() => database.stop());

const RUNS = { seed: 20250701, numRuns: 200 };

/** What a key makes of each text. */
function keysOf(key: string, texts: readonly string[]): string[] {
  const rows = texts.map((text) => `(${sqlText(text)})`).join(', ');
  return database
    .rows(`SELECT ${key} FROM (SELECT column1 AS x FROM (VALUES ${rows})) AS t`)
    .map(([found = '']) => found);
}

/** Texts of such pieces, some hundred at once: a statement takes longer than a row of it. */
function textsOf(pieces: readonly string[], most: number): fc.Arbitrary<string[]> {
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: most })
    .map((some) => some.join(''));
  return fc.array(text, { minLength: 100, maxLength: 100 });
}

test('the key of a code is the code that reconcile reads, for codes of digits and no other text', () => {
  const pieces = [
    ...'0001239',
    '00001',
    "'",
    "''",
    'x',
    ' ',
    '<br>',
    ...SPACES,
    ...INVISIBLE,
    '\u0301',
  ];
  fc.assert(
    fc.property(textsOf(pieces, 7), (texts) => {
      const read = texts.map((text) => evidenceOf({ wardCode: text }).code ?? '');
      const keys = keysOf(codeKey(sqlite, 't.x'), texts);
      const codes = (some: readonly string[]) =>
        some.map((one) => (/^\d{5,}$/.test(one) ? one : ''));
      expect(codes(keys)).toEqual(codes(read));
    }),
    RUNS,
  );
});
