import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindingCode } from '../catalogue.js';
import { countFindings } from '../counts.js';
import { type Finding, finding } from '../finding.js';
import { chooseFindings, sayOtherwise } from './changed.js';
import { byCode, type Findings, headsOf, listOfCodes, ofCode } from './findings.js';
import { joinFindings } from './joined.js';
import { RowFindings } from './row-findings.js';

const CODES = ['tidy-space', 'read-date', 'code-malformed'] as const;

/** What is found row by row: numbers of codes. */
const ROWS = fc.array(fc.array(fc.nat(CODES.length - 1), { maxLength: 4 }), { maxLength: 30 });

function findingsOf(row: number, codes: readonly number[]): Finding[] {
  return codes.map((code, at): Finding => {
    const details = { place: { file: 'a.csv', row }, value: String(at) };
    const name = CODES[code] ?? 'tidy-space';
    return name === 'code-malformed'
      ? finding(name, details, { closest: '' })
      : finding(name, details, {});
  });
}

/** The same findings as a list and as rows that give them again. */
function both(rows: readonly (readonly number[])[]): {
  readonly list: readonly Finding[];
  readonly made: Findings;
} {
  const findAgain = (row: number) => findingsOf(row, rows[row] ?? []);
  const made = new RowFindings(findAgain);
  for (const row of rows.keys()) made.note(row, findAgain(row));
  return { list: rows.flatMap((_, row) => findAgain(row)), made };
}

const isWanted = (code: FindingCode) => code !== 'tidy-space';

test('findings that rows give again are those of a list, however they are asked', () => {
  fc.assert(
    fc.property(ROWS, (rows) => {
      const { list, made } = both(rows);
      expect([...made]).toEqual(list);
      expect(made).toHaveLength(list.length);
      expect(headsOf(made)).toEqual(headsOf(list));
      expect(countFindings(made)).toEqual(countFindings(list));
      for (const code of CODES) expect([...ofCode(made, code)]).toEqual([...ofCode(list, code)]);
      expect(listOfCodes(made, isWanted)).toEqual(listOfCodes(list, isWanted));
      expect([...byCode(made)].map(([code, some]) => [code, [...some]])).toEqual(
        [...byCode(list)].map(([code, some]) => [code, [...some]]),
      );
    }),
  );
});

test('so are parts that are joined, told otherwise and chosen from', () => {
  const lower = (found: Finding): Finding | undefined =>
    found.code === 'read-date' ? undefined : { ...found, severity: 'info' };
  const renamed = (found: Finding): Finding => ({ ...found, key: 'k' });
  fc.assert(
    fc.property(ROWS, ROWS, (first, second) => {
      const [one, two] = [both(first), both(second)];
      const list = [...one.list, ...two.list];
      const joined = joinFindings([one.made, [], two.list]);
      expect([...joined]).toEqual(list);
      expect(headsOf(joined)).toEqual(headsOf(list));
      for (const make of [
        (some: Findings) => chooseFindings(some, lower),
        (some: Findings) => sayOtherwise(some, renamed),
      ]) {
        expect([...make(joined)]).toEqual([...make(list)]);
        expect(headsOf(make(joined))).toEqual(headsOf(make(list)));
        for (const code of CODES)
          expect([...ofCode(make(joined), code)]).toEqual([...ofCode(make(list), code)]);
      }
    }),
  );
});
