import { expect, test } from 'vitest';
import {
  type Commune,
  communeOn,
  communesOn,
  fullName,
  lastDate,
  loadRegister,
  provinceOf,
} from '../../register/index.js';
import { questionOf } from '../question/question.js';
import type { Doubt, Evidence, Outcome } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { readAnswer } from './read-answer.js';

const register = loadRegister();
const asOf = lastDate(register);
const rules = { register, asOf };

function unit(code: string, day: string): Commune {
  const found = communeOn(register, code, day);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

const OWN = unit('00634', '2025-06-30');
const SPLIT: Outcome = {
  status: 'split-open',
  own: OWN,
  candidates: successorsOn(register, OWN, asOf),
  doubt: 'split',
};

const open = (doubt: Doubt): Outcome => ({ status: 'unknown', candidates: [], doubt });

function answered(text: string, outcome: Outcome, evidence: Evidence = {}): string {
  const question = questionOf(evidence, outcome, undefined, register);
  const read = readAnswer(text, { question, outcome }, rules);
  switch (read.kind) {
    case 'ward':
      return `${read.isElsewhere ? 'elsewhere ' : ''}${read.ward.unit.code}`;
    case 'several':
      return `several ${read.units.length}`;
    case 'unknown':
      return ['unknown', ...read.near.map(({ code }) => code)].join(' ');
    case 'no-option':
      return read.kind;
    default:
      return `${read.kind} ${read.unit.code}`;
  }
}

test.each([
  ['3', '00637'],
  ['637', '00637'],
  ['00637', '00637'],
  ['Phường Đại Mỗ', '00637'],
  ['đại mỗ', '00637'],
  ['P. Đại Mỗ', '00637'],
  ['3. 00637 Phường Đại Mỗ, Thành phố Hà Nội', '00637'],
  ['00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)', '00637'],
  ['Đại Mỗ, TP Hà Nội, Việt Nam', '00637'],
  ['00637 - Phường Đại Mỗ', '00637'],
  ['00637 Phường Tây Mỗ', 'contradictory 00637'],
  ['00637 Phường Đại Mỗ, Hải Phòng', 'contradictory 00637'],
  ['Xã Đại Mỗ', 'unknown 00637'],
  ['Dai Mo', 'unknown 00637'],
  ['00004', 'not-offered 00004'],
  ['Phường Ba Đình', 'not-offered 00004'],
  ['99999', 'unknown'],
  ['9', 'no-option'],
  ['Phường Không Có', 'unknown'],
])('of a ward that was split: “%s” is %s', (text, expected) => {
  expect(answered(text, SPLIT)).toBe(expected);
});

test.each([
  ['Xã Tân Lập', {}, 'several 3'],
  ['Xã Tân Lập, Lâm Đồng', {}, '23134'],
  // A province of before is part of one of today.
  ['Xã Tân Lập', { province: 'Tỉnh Long An' }, '25489'],
  ['23134', { province: 'Tỉnh Long An' }, 'elsewhere 23134'],
  ['23134 Xã Tân Lập, Tỉnh Lâm Đồng', { province: 'Tỉnh Long An' }, '23134'],
  ['23134', { province: 'Tỉnh Vô Danh' }, '23134'],
])('of a ward that nobody knows: “%s” beside %j is %s', (text, evidence, expected) => {
  expect(answered(text, open('nothing'), { ward: 'Xã Vô Danh', ...evidence })).toBe(expected);
});

test('the wards that a likeness offers don’t tell which of a name is meant', () => {
  const candidates = [{ unit: unit('19462', asOf), relations: [] }];
  const outcome = { ...open('proposed'), candidates };
  const others = { ...outcome, candidates: [{ unit: unit('18859', asOf), relations: [] }] };
  expect(answered('Xã Tân Lập', outcome)).toBe('19462');
  expect(answered('Xã Tân Lập', others)).toBe('several 3');
});

test('every ward of today is known by its code, and by its name with its province', () => {
  const nothing = open('nothing');
  const wrong = communesOn(register, asOf).filter((one) => {
    const province = provinceOf(register, one);
    const named = `${fullName(one)}, ${province && fullName(province)}`;
    return ![one.code, named].every((text) => {
      const read = answered(text, nothing);
      return read === one.code || (text === named && read.startsWith('several'));
    });
  });
  expect(wrong.map(fullName)).toEqual([]);
});
