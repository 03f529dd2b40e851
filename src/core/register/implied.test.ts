import { expect, test } from 'vitest';
import { CLAUSES, miniRegister } from '../../../test/support/wards/mini-country.js';
import { impliedShares } from './implied.js';
import { communeOn, relationsFrom } from './queries.js';

/** What each successor of Núi Bạc has when the part is measured by these words. */
function sharesOf(measure: string): string[] {
  const [first = '', ...rest] = CLAUSES;
  const clause = first.replace('một phần diện tích tự nhiên, quy mô dân số của', measure);
  const register = miniRegister({ merged: [clause, ...rest] });
  const unit = communeOn(register, '10002', '2025-06-30');
  const relations = unit === undefined ? [] : relationsFrom(register, unit);
  return relations.map((relation) => {
    const { area, population } = impliedShares(register, relation);
    return `${relation.coverage}: ${area}, ${population}`;
  });
}

test('a part of the land and of the people leaves a part of both', () => {
  expect(sharesOf('một phần diện tích tự nhiên, quy mô dân số của')).toEqual([
    'partial: part, part',
    'remainder: part, part',
  ]);
});

test('a part of the land alone leaves all the people', () => {
  expect(sharesOf('một phần diện tích tự nhiên của')).toEqual([
    'partial: part, none',
    'remainder: part, all',
  ]);
});

test('all the people leave none', () => {
  expect(sharesOf('một phần diện tích tự nhiên, toàn bộ quy mô dân số của')).toEqual([
    'partial: part, all',
    'remainder: part, none',
  ]);
});

test('a whole unit goes with all it has, however the text says it', () => {
  const register = miniRegister();
  const renamed = communeOn(register, '11003', '2025-06-30');
  const [relation] = renamed === undefined ? [] : relationsFrom(register, renamed);
  expect(relation && impliedShares(register, relation)).toEqual({ area: 'all', population: 'all' });
});
