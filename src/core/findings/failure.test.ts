import { expect, test } from 'vitest';
import {
  EXIT,
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
  'output-unwritable',
  'output-in-use',
  'workspace-busy',
  'workspace-broken',
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
