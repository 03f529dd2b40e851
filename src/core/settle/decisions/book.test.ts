import { expect, test } from 'vitest';
import { communeOn, fullName, lastDate, loadRegister } from '../../register/index.js';
import { addedCells } from '../columns.js';
import { questionOf } from '../question/question.js';
import type { Evidence, Outcome } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { DecisionBook } from './book.js';
import { type Decision, withDecisions } from './decision.js';

const register = loadRegister();
const asOf = lastDate(register);
const OLD = '2025-06-30';

function unit(code: string, day: string) {
  const found = communeOn(register, code, day);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

const EVIDENCE: Evidence = { code: '00634', ward: 'Phường Đại Mỗ', province: 'Hà Nội' };
const DAI_MO = unit('00634', OLD);
const SPLIT: Outcome = {
  status: 'split-open',
  own: DAI_MO,
  candidates: successorsOn(register, DAI_MO, asOf),
  doubt: 'split',
};
const { id: QUESTION, evidence: ASKED } = questionOf(EVIDENCE, SPLIT, undefined, register);

function decision(code: string, more: Partial<Decision> = {}): Decision {
  return {
    question: QUESTION,
    doubt: 'split',
    evidence: ASKED,
    asOf,
    ward: { code, name: fullName(unit(code, asOf)) },
    candidates: SPLIT.candidates.map((one) => ({ code: one.unit.code, name: fullName(one.unit) })),
    by: 'An',
    at: '2026-11-22T08:00:00+07:00',
    ...more,
  };
}

function settled(decisions: readonly Decision[], open: Outcome = SPLIT) {
  const book = new DecisionBook(decisions, { register, asOf });
  return { outcome: book.useFor(QUESTION, open), book };
}

test('an answer settles its question and says so', () => {
  const { outcome, book } = settled([decision('00637')]);
  expect(outcome).toMatchObject({ status: 'settled-by-person', own: DAI_MO });
  expect(outcome.ward?.unit.code).toBe('00637');
  expect(addedCells(register, outcome, asOf)[5]).toBe(
    `khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15; An xác định ngày 22/11/2026 (câu hỏi ${QUESTION})`,
  );
  expect([book.stale, book.contradictions, book.unasked]).toEqual([[], [], []]);
});

test('the row’s own ward is what the way to the chosen one begins with', () => {
  const candidates = ['00004', '26740'].flatMap((code) => {
    return successorsOn(register, unit(code, OLD), asOf).slice(0, 1);
  });
  const open: Outcome = { status: 'ambiguous', candidates, doubt: 'several' };
  const named = candidates.map((one) => ({ code: one.unit.code, name: fullName(one.unit) }));
  const owns = candidates.map(({ unit: { code } }) => {
    const answer = decision(code, { doubt: 'several', candidates: named });
    return settled([answer], open).outcome.own;
  });
  expect(owns).toEqual([unit('00004', OLD), unit('26740', OLD)]);
});

test.each([
  ['the register proposes others now', { candidates: [{ code: '00637', name: 'Phường Đại Mỗ' }] }],
  ['the ward is not called so on the day', { ward: { code: '00637', name: 'Phường Tây Mỗ' } }],
  ['the day has no such ward', { asOf: OLD }],
  ['a split goes to its successors only', { ward: { code: '00004', name: 'Phường Ba Đình' } }],
] as const)('stale: %s', (_, more) => {
  const stale = decision('00637', more);
  const { outcome, book } = settled([stale]);
  expect(outcome).toBe(SPLIT);
  expect(book.stale.map((one) => one.decision)).toEqual([stale]);
});

test('an answer of an earlier day holds while its wards do', () => {
  const day = '2025-07-01';
  const { outcome } = settled([decision('00637', { asOf: day })]);
  expect(outcome.status).toBe('settled-by-person');
});

test('answers that contradict each other settle nothing; equal ones do', () => {
  const { outcome, book } = settled([decision('00637'), decision('00634', { by: 'Bình' })]);
  expect(outcome).toBe(SPLIT);
  expect(book.contradictions).toHaveLength(1);
  expect(settled([decision('00637'), decision('00637')]).outcome.status).toBe('settled-by-person');
});

test('what nobody asks is unasked, and a ward nobody proposed fits only where nothing is sure', () => {
  const book = new DecisionBook([decision('00637')], { register, asOf });
  expect(book.unasked).toHaveLength(1);
  const free = decision('00004', { doubt: 'nothing', candidates: [] });
  const unknown: Outcome = { status: 'unknown', candidates: [], doubt: 'nothing' };
  expect(settled([free], unknown).outcome.status).toBe('settled-by-person');
  expect(settled([free], { ...unknown, doubt: 'several' }).outcome.ward).toBeUndefined();
});

test('a new answer takes the place of the old ones to its question', () => {
  const other = decision('00637', { evidence: { ward: 'Xã Khác' } });
  const kept = withDecisions([decision('00634'), other], [decision('00637')]);
  expect(kept).toEqual([other, decision('00637')]);
});

test('the same words that are offered other wards, in a table of another period, are another question', () => {
  const day = [{ code: '00004', name: 'Phường Ba Đình' }];
  const [here, there] = [
    decision('00637', { doubt: 'several' }),
    decision('00004', { doubt: 'several', candidates: day }),
  ];
  expect(withDecisions([here], [there])).toEqual([here, there]);
  const { outcome, book } = settled([here, there]);
  expect(outcome.ward?.unit.code).toBe('00637');
  expect([book.stale, book.contradictions, book.unasked]).toEqual([[], [], [there]]);
});

test('an answer of an early file, about a split ward as its row named it, is an answer to its question', () => {
  const early = decision('00637', { evidence: { code: '00634', ward: 'P. Đại Mỗ' } });
  expect(settled([early]).outcome.ward?.unit.code).toBe('00637');
});
