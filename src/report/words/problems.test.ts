import { expect, test } from 'vitest';
import type { Problem } from '../../core/findings/index.js';
import { problemsText } from './problems.js';

const problems: readonly Problem[] = [
  { path: 'repairs.tidy', rule: 'type', expected: 'boolean', found: '"no"' },
  { path: '', rule: 'unknown', found: '"severity"', closest: ['severities'] },
];

test('one thing is told as it is, several are counted', () => {
  expect(problemsText(problems.slice(0, 1), 'en')).toBe(
    'repairs.tidy: has to be true or false, is "no"',
  );
  expect(problemsText(problems, 'en')).toBe(
    '2 places: repairs.tidy: has to be true or false, is "no"; the whole file: there is no "severity" (closest: "severities")',
  );
  expect(problemsText(problems, 'vi')).toBe(
    '2 chỗ: repairs.tidy: cần là true hoặc false, đang là "no"; cả tệp: không có tên "severity" (gần nhất: "severities")',
  );
});
