import { expect, test } from 'vitest';
import { validation } from '../../../test/support/reports.js';
import { countFindings } from './counts.js';

test('counts by code in the order of the catalogue, and by every severity', () => {
  const counts = countFindings(validation.findings);
  expect(counts).toEqual({
    byCode: { 'restore-trailing-zero': 2, 'code-malformed': 2, 'level-district': 3 },
    bySeverity: { error: 2, warning: 3, info: 2 },
  });
  expect(countFindings([...validation.findings].reverse())).toEqual(counts);
  expect(Object.keys(counts.byCode)).toEqual([
    'restore-trailing-zero',
    'code-malformed',
    'level-district',
  ]);
});

test('no findings', () => {
  expect(countFindings([])).toEqual({ byCode: {}, bySeverity: { error: 0, warning: 0, info: 0 } });
});
