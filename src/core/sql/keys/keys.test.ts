import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { sqlText } from '../../../../test/support/servers/database.js';
import { openSqlite } from '../../../../test/support/servers/sqlite.js';
import { evidenceOf } from '../../settle/index.js';
import { sqlite } from '../dialects/sqlite.js';
import { areaSteps, codeSteps, isCodeKey, type Step, taken } from './keys.js';
import { INVISIBLE, SPACES } from './spaces.js';

const database = openSqlite();
afterAll(() => database.stop());

const RUNS = { seed: 20250701, numRuns: 200 };

/** What a key makes of each text. */
function keysOf(steps: readonly Step[], texts: readonly string[]): string[] {
  const key = taken(steps, sqlite.asText('t.x'));
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
    '=',
    '"',
    '\u2019',
    '.0',
    ',0',
    ...'０１６',
    '.00',
    '.',
  ];
  fc.assert(
    fc.property(textsOf(pieces, 7), (texts) => {
      const read = texts.map((text) => evidenceOf(['wardCode'], [text]).code ?? '');
      const keys = keysOf(codeSteps(sqlite), texts);
      const codes = (some: readonly string[]) =>
        some.map((one) => (isCodeKey(one) && one.length === 5 ? one : ''));
      // What only `reconcile` takes off a code, statements leave on it: such a row stays unknown.
      const wanted = read.map((code, index) => (keys[index] === code ? code : ''));
      expect(codes(keys)).toEqual(codes(wanted));
    }),
    RUNS,
  );
});

test('the commonest that stands around a code is taken off', () => {
  const texts = [
    ['="00634"', '00634'],
    ["'634", '00634'],
    ['634.0', '00634'],
    ['\u201926740,0', '26740'],
    ['26 740', '26740'],
    ['="634"', '00634'],
    ['００６３４', '00634'],
    ["'６３４.0", '00634'],
  ] as const;
  expect(
    keysOf(
      codeSteps(sqlite),
      texts.map(([text]) => text),
    ),
  ).toEqual(texts.map(([, code]) => code));
});

describe('the key of a part of a ward', () => {
  const wanted = ['Tổ 5', 'ấp Ự', 'Kỳ ở', 'a b', 'ớ; `', 'â', 'á'];
  const others = ['\u0340', '\u0341', '\u0344', '\u037e', '\u1fef', '\u212a', '\u00ad', '.'];
  const pieces = [
    ...wanted,
    ...wanted.flatMap((text) => [...text, ...text.normalize('NFD')]),
    ...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
    ...others,
    '<br/>',
    ...SPACES,
    ...INVISIBLE,
  ];

  test('is what reconcile reads wherever that is looked for, and nowhere else', () => {
    const isWanted = new Set(wanted);
    const found = (some: readonly string[]) => some.map((one) => (isWanted.has(one) ? one : ''));
    let hits = 0;
    fc.assert(
      fc.property(textsOf(pieces, 5), (texts) => {
        const read = found(texts.map((text) => evidenceOf(['area'], [text]).area ?? ''));
        hits += read.filter((one) => one !== '').length;
        expect(found(keysOf(areaSteps(sqlite, wanted), texts))).toEqual(read);
      }),
      RUNS,
    );
    expect(hits).toBeGreaterThan(100);
  });
});
