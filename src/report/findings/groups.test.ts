import { expect, test } from 'vitest';
import {
  districtLevel,
  malformedCode,
  restoredZero,
  validation,
} from '../../../test/support/reports.js';
import { groupByCode } from './groups.js';

test('gravest first, then in the order of the catalogue, inside a group as they came', () => {
  const groups = groupByCode(validation.findings);
  expect(groups.map(({ code, severity }) => [code, severity])).toEqual([
    ['code-malformed', 'error'],
    ['level-district', 'warning'],
    ['restore-trailing-zero', 'info'],
  ]);
  expect(Array.from(groups[1]?.findings ?? [], (found) => found.place.row)).toEqual([6, 7, 8]);
});

test('a severity that an office has changed decides the place of a group', () => {
  const lowered = { ...malformedCode(5, 'x'), severity: 'info' as const };
  const groups = groupByCode([lowered, restoredZero(1, 'a', 'b'), districtLevel(2, 'k')]);
  expect(groups.map(({ code }) => code)).toEqual([
    'level-district',
    'restore-trailing-zero',
    'code-malformed',
  ]);
});
