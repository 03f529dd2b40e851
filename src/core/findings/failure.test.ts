import { expect, test } from 'vitest';
import { FileFailure } from '../../lib/tables/index.js';
import {
  type AnyFailure,
  EXIT,
  exitOf,
  Failure,
  type FailureCode,
  Failures,
  failures,
  isAboutInput,
  throwAll,
} from './failure.js';

const empty = new Failure('file-empty', { file: 'a.csv' });
const usage = new Failure('option-incomplete', { option: '--kind' });

/** What makes a whole command end although nothing is wrong with its use. */
const OF_NO_INPUT: readonly FailureCode[] = [
  'rows-repeated',
  'git-unreadable',
  'output-unwritable',
  'output-in-use',
  'output-not-file',
  'workspace-busy',
  'stdout-unwritable',
  'workspace-broken',
  'record-damaged',
  'revision-damaged',
  'workspace-unsettled',
  'forget-unfinished',
  'backup-damaged',
  'manifest-missing',
  'manifest-invalid',
  'workspace-newer',
];

test('every other reason of exit code 3 is about one input, and hides nothing of the others', () => {
  const unmarked = Object.entries(failures).flatMap(([code, entry]) =>
    entry.exit === EXIT.unreadable && !('input' in entry) ? [code] : [],
  );
  expect(unmarked.sort()).toEqual([...OF_NO_INPUT].sort());
});

test('wrong use and bugs are about no input', () => {
  expect([empty, usage, new Error('bug'), undefined].map(isAboutInput)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('all that is wrong is thrown at once, with the gravest exit code', () => {
  expect(() => throwAll([])).not.toThrow();
  expect(() => throwAll([usage])).toThrow(usage);
  expect(() => throwAll([empty, usage])).toThrow(Failures);
  expect(new Failures([usage, empty]).exit).toBe(EXIT.unreadable);
});

test.each<[AnyFailure, number]>([
  [new Failure('sql-name-taken', { option: '--table', name: 'a' }), EXIT.usage],
  [new Failure('dataset-kind', { dataset: 'a', kind: 'b', given: 'c' }), EXIT.usage],
  [new Failure('workspace-busy', { directory: 'w' }), EXIT.unreadable],
  [new FileFailure('file-missing', { file: 'a' }), EXIT.unreadable],
  [new FileFailure('output-exists', { file: 'a' }), EXIT.usage],
])('%s ends its command with the exit code of its kind', (failure, exit) => {
  expect(exitOf(failure)).toBe(exit);
});
