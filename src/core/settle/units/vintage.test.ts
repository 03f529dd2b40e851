import { expect, test } from 'vitest';
import { communesOn, loadRegister } from '../../register/index.js';
import type { Reading } from '../row/found.js';
import { detectVintage, mayTell, type Readings } from './vintage.js';

const WARDS = communesOn(loadRegister(), '2025-06-30');
const NONE: Reading = { kind: 'none' };

/** Rows of so many wards from the first on, known by their codes; `isTelling`: to the period before alone. */
function rows(count: number, isTelling: (row: number) => boolean): Readings[] {
  return WARDS.slice(0, count).map((unit, row) => {
    const one: Reading = { kind: 'one', unit, by: 'code' };
    return { before: one, after: isTelling(row) ? NONE : one };
  });
}

const OLD = rows(100, (row) => row % 3 > 0);
const vintageOf = (...stretches: Readings[][]) => detectVintage(stretches).vintage;

test('a table that was written on with other codes is of no one period', () => {
  expect(vintageOf(OLD, OLD, OLD)).toBe('before');
  expect(
    vintageOf(
      OLD,
      OLD,
      rows(100, () => false),
    ),
  ).toBe('mixed');
});

test('a stretch of few wards, or a table in which few rows tell, shows nothing', () => {
  const few = rows(39, () => false);
  expect(vintageOf(OLD, OLD, [...few, ...few])).toBe('before');
  const rare = rows(200, (row) => row % 10 === 0);
  expect(
    vintageOf(
      rare,
      rare,
      rows(100, () => false),
    ),
  ).toBe('before');
});

test('a bare name without a place around it tells no period', () => {
  const readings: Readings = { before: NONE, after: NONE };
  expect(mayTell({ ward: 'Đại Hồng' }, readings)).toBe(false);
  expect(mayTell({ ward: 'Xã Đại Hồng' }, readings)).toBe(true);
  expect(mayTell({ ward: 'xa Dai Hong' }, readings)).toBe(true);
  expect(mayTell({ ward: 'Đại Hồng', province: 'Quảng Nam' }, readings)).toBe(true);
  expect(mayTell({ code: '20515' }, readings)).toBe(true);
  const named: Readings = { ...readings, before: { ...NONE, names: { ward: 'Đại Hồng' } } };
  expect(mayTell({ address: 'Đại Hồng, Đại Lộc' }, named)).toBe(false);
});
