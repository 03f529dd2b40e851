import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const ROWS = 'Mã xã\n00634\n';

function desk(): Desk {
  const made = new Desk();
  made.put('a.csv', ROWS);
  made.put('areas.csv', 'Mã xã cũ,Mẫu,Mã xã mới,Nguồn\n00634,Tổ 1,00637,x\n');
  made.put('ans.json', '{"version": 1, "decisions": []}');
  symlinkSync(made.path('a.csv'), made.path('link.csv'));
  return made;
}

/** Runs with `--force`; the command must name the two that are one file, and change nothing. */
function expectRefused(args: readonly string[], names: readonly string[]): void {
  const made = desk();
  const before = made.list().map((name) => [name, made.read(name)]);
  const { status, stdout, stderr } = made.run(...args, '--force');
  expect([status, stdout]).toEqual([2, '']);
  for (const name of names) expect(stderr).toContain(name);
  expect(stderr).toContain('cùng chỉ một tệp');
  expect(made.list().map((name) => [name, made.read(name)])).toEqual(before);
}

describe('reconcile never writes a file that it uses, or two into one', () => {
  const reconcile = ['reconcile', 'a.csv', '--out'];
  test.each([
    ['the table itself', [...reconcile, 'a.csv'], ['--out', 'FILE']],
    ['a link to it', [...reconcile, 'link.csv'], ['--out', 'FILE']],
    ['the areas', [...reconcile, 'areas.csv', '--areas', './areas.csv'], ['--out', '--areas']],
    [
      'the answers',
      [...reconcile, 'b.csv', '--decisions', 'ans.json', '--output', 'ans.json'],
      ['--output', '--decisions'],
    ],
    ['the report', [...reconcile, 'b.csv', '--output', './b.csv'], ['--output', '--out']],
    [
      'the questions',
      [...reconcile, 'b.csv', '--output', 'b.questions.csv'],
      ['--output', '--out (b.questions.csv)'],
    ],
    [
      'the rows set aside',
      [...reconcile, 'b.csv', '--output', './b.exceptions.csv'],
      ['--output', '--out (b.exceptions.csv)'],
    ],
  ])('%s', (_, args, names) => expectRefused(args, names));
});

describe('review never writes a file that it uses', () => {
  const review = ['review', 'a.csv'];
  test.each([
    ['the answers over the table', [...review, '--decisions', 'a.csv'], ['--decisions', 'FILE']],
    ['the questions over the table', [...review, '--workbook', 'a.csv'], ['--workbook', 'FILE']],
    [
      'the report over the answers',
      [...review, '--decisions', 'ans.json', '--output', 'ans.json'],
      ['--output', '--decisions'],
    ],
  ])('%s', (_, args, names) => expectRefused(args, names));
});

test('inspect saves no mapping over the list that it is about', () => {
  expectRefused(['inspect', 'a.csv', '--save-mapping', 'a.csv'], ['--save-mapping', 'a.csv']);
});

test('questions are written to a workbook only, and under a name that says so', () => {
  const made = desk();
  const { status, stderr } = made.run('review', 'a.csv', '--workbook', 'cau-hoi.csv');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/cau-hoi\.csv.*\.xlsx/)]);
  expect(made.list()).not.toContain('cau-hoi.csv');
});
