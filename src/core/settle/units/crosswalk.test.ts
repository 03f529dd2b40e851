import { expect, test } from 'vitest';
import { dayBefore, firstDate, lastDate, loadRegister } from '../../register/index.js';
import { addedCells } from '../columns.js';
import { evidenceOf } from '../row/evidence.js';
import { outcomeOf } from '../row/outcome.js';
import { makeReader } from '../row/reading.js';
import { crosswalkOf } from './crosswalk.js';

const register = loadRegister();
const day = dayBefore(firstDate(register));
const noNames = () => {
  throw new Error('a code alone needs no names');
};
const reader = makeReader({ register, day, exact: noNames, matcher: noNames });

test.each([
  ['people', lastDate(register)],
  ['land', lastDate(register)],
  ['people', '2025-07-01'],
  ['people', day],
] as const)(
  'every old code comes to what a row with that code alone comes to: %s, %s',
  (subject, asOf) => {
    const entries = crosswalkOf(register, { asOf, subject });
    expect(entries).toHaveLength(10_035);
    const rules = { register, asOf, subject, vintage: 'before', isForced: true } as const;
    for (const { old, outcome } of entries) {
      const before = reader.read(evidenceOf(['wardCode'], [old.code]));
      const wanted = outcomeOf({ before, after: { kind: 'none' } }, rules);
      expect(addedCells(register, outcome, asOf)).toEqual(addedCells(register, wanted, asOf));
    }
  },
);

test('an old ward goes to at least one ward, to each only once, and the settled one is among them', () => {
  for (const { old, successors, outcome } of crosswalkOf(register, {
    asOf: lastDate(register),
    subject: 'people',
  })) {
    const codes = successors.map(({ unit }) => unit.code);
    expect([old.code, codes.length > 0, new Set(codes).size]).toEqual([
      old.code,
      true,
      codes.length,
    ]);
    if (outcome.ward !== undefined) expect(codes).toContain(outcome.ward.unit.code);
  }
});
