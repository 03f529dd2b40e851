import { expect, test } from 'vitest';
import { type FormerStrength, lastDate, loadRegister } from '../../register/index.js';
import { addedCells } from '../columns.js';
import { readersOf } from '../judge/readers.js';
import { type OutcomeRules, outcomeOf } from '../row/outcome.js';
import type { Evidence, Outcome } from '../types.js';
import { readBySides } from './vintage.js';

const register = loadRegister();
const asOf = lastDate(register);

function outcome(evidence: Evidence, least: FormerStrength = 'agreeing'): Outcome {
  const rules: OutcomeRules = {
    ...{ register, asOf, subject: 'people', vintage: 'before', isForced: true },
  };
  return outcomeOf(readBySides(readersOf(register, asOf, 'detect', least), evidence), rules);
}

function wardOf(evidence: Evidence, least?: FormerStrength): string | undefined {
  return outcome(evidence, least).ward?.unit.code;
}

const SON_CAM = { ward: 'Xã Sơn Cẩm', district: 'Huyện Phú Lương', province: 'Thái Nguyên' };

test.each([
  ['whose district alone changed', SON_CAM, '05482'],
  [
    'whose type alone changed',
    { ward: 'Xã Đồng Bẩm', district: 'TP Thái Nguyên', province: 'Thái Nguyên' },
    '05710',
  ],
  [
    'that was renamed',
    { ward: 'Xã Đức Vĩnh', district: 'Huyện Đức Thọ', province: 'Hà Tĩnh' },
    '18262',
  ],
  [
    'in a district of then',
    { ward: 'X. Phước Hòa', district: 'H. Tân Thành', province: 'Bà Rịa - Vũng Tàu' },
    '26713',
  ],
  ['in one cell', { address: 'Tổ 3, xã Sơn Cẩm, huyện Phú Lương, Thái Nguyên' }, '05482'],
  ['by its code', { code: '00010' }, '00004'],
  ['whose district has no communes any more', { code: '21541' }, '21548'],
])('a commune %s is settled', (_, evidence, code) => {
  expect(wardOf(evidence)).toBe(code);
});

test('the basis tells the name, until when it was, how surely and by whom', () => {
  const [status, , , , , basis] = addedCells(register, outcome(SON_CAM), asOf);
  expect(status).toBe('merged');
  expect(basis).toMatch(
    /^tên cũ “Xã Sơn Cẩm” đến hết ngày 17\/08\/2017 \(Nghị quyết \S+; mức chính thức; .*\); khoản 81 Điều 1/,
  );
});

test('what one source and its place tell settles where that is enough, and is offered where it is not', () => {
  const located = { ward: 'Xã Nam La', district: 'Huyện Văn Lãng', province: 'Lạng Sơn' };
  expect(wardOf(located, 'located')).toBe('06151');
  const open = outcome(located);
  expect([open.status, open.doubt]).toEqual(['unknown', 'proposed']);
  expect(open.candidates.map(({ unit }) => unit.code)).toContain('06151');
});

test('where a namesake of before may be meant, all are offered', () => {
  const twins = outcome({ ward: 'Phường Thống Nhất', province: 'Đắk Lắk' }, 'located');
  expect(twins.ward).toBeUndefined();
  expect(twins.candidates.length).toBeGreaterThan(1);
  // The same district had both names at different times.
  const near = outcome({ ward: 'Phường Ô Quý Hồ', district: 'Thị xã Sa Pa', province: 'Lào Cai' });
  expect(near.candidates.map(({ unit }) => unit.code).sort()).toEqual(['03006', '03037']);
});

test('a unit of before of which nobody knows what became is no like-named one', () => {
  const lost = outcome({ ward: 'Xã Tiền Tiến', district: 'Huyện Phù Cừ', province: 'Hưng Yên' });
  expect(lost.ward).toBeUndefined();
});
