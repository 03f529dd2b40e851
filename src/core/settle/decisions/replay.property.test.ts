import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communesOn, fullName, lastDate, loadRegister, provinceOf } from '../../register/index.js';
import { answerMaker } from '../judge/answerer.js';
import { readersOf } from '../judge/readers.js';
import type { EvidenceField } from '../row/evidence.js';
import type { Settled, SettleRules } from '../row/settle.js';
import type { Vintage } from '../types.js';
import { DecisionBook } from './book.js';
import { type Decision, withDecisions } from './decision.js';

const register = loadRegister();
const asOf = lastDate(register);
const FIELDS: readonly EvidenceField[] = ['ward', 'province'];

/** The ways in which tables of a run may be read: each reads the same words by its own lights. */
const WAYS: readonly Pick<SettleRules, 'vintage' | 'isForced' | 'isTold'>[] = (
  ['before', 'after', 'mixed'] satisfies Vintage[]
).flatMap((vintage) => [
  { vintage, isForced: false },
  ...(vintage === 'mixed' ? [] : [{ vintage, isForced: true }]),
  ...(vintage === 'mixed' ? [] : [{ vintage, isForced: false, isTold: true }]),
]);

const READERS = new Map(
  WAYS.map((way) => {
    const period = way.isForced && way.vintage !== 'mixed' ? way.vintage : 'detect';
    return [way, readersOf(register, asOf, period)];
  }),
);

function settlerOf(way: (typeof WAYS)[number], decisions?: DecisionBook) {
  const readers = READERS.get(way);
  if (readers === undefined) throw new Error('no readers');
  const rules: SettleRules = { register, asOf, subject: 'people', ...way, decisions };
  return answerMaker({ fields: FIELDS, headers: FIELDS }, readers, rules).answer;
}

/** The answer of a person who always takes the first ward that is offered. */
function answerTo({ question, outcome }: Settled): Decision[] {
  const [first] = outcome.candidates;
  if (question === undefined || first === undefined) return [];
  const named = outcome.candidates.map(({ unit }) => ({ code: unit.code, name: fullName(unit) }));
  return [
    {
      question: question.id,
      doubt: outcome.doubt ?? 'nothing',
      evidence: question.evidence,
      asOf,
      ward: { code: first.unit.code, name: fullName(first.unit) },
      candidates: [...new Map(named.map((one) => [one.code, one])).values()],
      by: 'An',
      at: '2026-11-22T08:00:00+07:00',
    },
  ];
}

const NAMED = [...communesOn(register, '2025-06-30'), ...communesOn(register, asOf)];

/** Rows of names that leave a doubt: without their province, with another's, misspelt, of another type. */
const rows = fc
  .record({
    unit: fc.integer({ min: 0, max: NAMED.length - 1 }),
    other: fc.integer({ min: 0, max: NAMED.length - 1 }),
    how: fc.constantFrom('bare', 'without', 'elsewhere', 'misspelt', 'right'),
  })
  .map(({ unit, other, how }): readonly string[] => {
    const [own, far] = [NAMED[unit], NAMED[other]];
    if (own === undefined || far === undefined) throw new Error('no unit');
    const place = (one: typeof own) => provinceOf(register, one)?.name ?? '';
    if (how === 'bare') return [own.name, ''];
    if (how === 'without') return [fullName(own), ''];
    if (how === 'elsewhere') return [fullName(own), place(far)];
    return [how === 'misspelt' ? `${fullName(own)}h` : fullName(own), place(own)];
  });

test('what is answered in any table is settled in every table, whatever else is answered', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (table) => {
      let decisions: readonly Decision[] = [];
      for (const way of WAYS) {
        const answer = settlerOf(way);
        for (const row of table) decisions = withDecisions(decisions, answerTo(answer(row)));
      }
      for (const way of WAYS) {
        const [open, replayed] = [
          settlerOf(way),
          settlerOf(way, new DecisionBook(decisions, { register, asOf })),
        ];
        for (const row of table) {
          const first = open(row).outcome.candidates[0];
          const { outcome, question } = replayed(row);
          if (open(row).question === undefined || first === undefined) continue;
          expect(question).toBeUndefined();
          expect(outcome.ward?.unit.code).toBe(first.unit.code);
        }
      }
    }),
    { numRuns: 15, seed: 20250701 },
  );
}, 60_000);
