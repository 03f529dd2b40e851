import { expect, test } from 'vitest';
import { lookedUp } from '../../test/support/reports/lookup-report.js';
import { tell } from '../../test/support/reports/told.js';
import { validation } from '../../test/support/reports.js';
import { type FailOn, Failure, type Severity } from '../core/findings/index.js';
import { exitCode, exitCodeOf } from './exit-code.js';

test.each<[Severity[], FailOn, 0 | 1]>([
  [[], 'info', 0],
  [['info'], 'error', 0],
  [['info'], 'info', 1],
  [['info', 'warning'], 'error', 0],
  [['info', 'warning'], 'warning', 1],
  [['info', 'error'], 'error', 1],
  [['error'], 'warning', 1],
  [['error', 'warning', 'info'], 'never', 0],
])('%j with --fail-on %s gives %i', (severities, failOn, expected) => {
  expect(exitCode(severities, failOn)).toBe(expected);
});

test('an input that could not be read is graver than any finding, whatever the threshold', () => {
  const unreadable = [{ file: 'a.csv', failure: new Failure('file-empty', { file: 'a.csv' }) }];
  expect(exitCodeOf(tell({ ...validation, unreadable }), 'error')).toBe(3);
  expect(exitCodeOf(tell({ ...validation, unreadable, findings: [] }), 'never')).toBe(3);
});

test('a lookup that finds nothing is an error', () => {
  const nothing = { ...lookedUp, total: 0, candidates: [] };
  expect(exitCodeOf(tell(lookedUp), 'info')).toBe(0);
  expect(exitCodeOf(tell(nothing), 'error')).toBe(1);
  expect(exitCodeOf(tell(nothing), 'never')).toBe(0);
});
