import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const ROWS = 'Mã xã\n00634\n';

function desk(): Desk {
  const made = new Desk();
  made.put('a.csv', ROWS);
  made.put('areas.csv', 'Mã xã cũ,Mẫu,Mã xã mới,Nguồn\n00634,Tổ 1,00637,x\n');
  made.put('haicap.config.json', '{}');
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

describe('what options name, a command takes for one use only', () => {
  const validate = ['validate', 'records', 'a.csv'];
  test.each([
    [
      'a report over the baseline',
      [...validate, '--baseline', 'm.json', '--baseline-update', '--output', 'm.json'],
      ['--output', '--baseline'],
    ],
    ['the list over itself', [...validate, '--mark', 'a.csv'], ['--mark', 'FILE']],
    [
      'a report over the configuration',
      [...validate, '--config', 'haicap.config.json', '--output', 'haicap.config.json'],
      ['--output', '--config'],
    ],
    [
      'a report over the configuration that is found',
      [...validate, '--output', 'haicap.config.json'],
      ['--output', 'haicap.config.json'],
    ],
    [
      'a baseline over rows set aside',
      ['reconcile', 'a.csv', '--out', 'b.csv', '--baseline', 'b.exceptions.csv'],
      ['--out (b.exceptions.csv)', '--baseline'],
    ],
  ])('%s', (_, args, names) => expectRefused(args, names));
});

describe('a workspace and its copy are no place for a report', () => {
  const made = desk();
  made.samples('danh-muc-2025-06.csv');
  made.run('import', 'procedures', 'danh-muc-2025-06.csv');
  const before = made.bytes('.haicap/workspace.db');
  test.each([
    ['the copy', ['backup', 'b.db', '--output', 'b.db']],
    ['the workspace as its own copy', ['backup', '.haicap/workspace.db']],
    ['the workspace', ['log', '--output', '.haicap/workspace.db']],
    ['the manifest', ['export', 'procedures', '--to', 'out', '--output', 'out/manifest.json']],
    [
      'what is exported',
      ['export', 'procedures', '--to', 'out', '--output', 'out/procedures.json'],
    ],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = made.run(...args, '--force');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('cùng chỉ một tệp');
    expect(made.bytes('.haicap/workspace.db')).toEqual(before);
    expect(made.list()).not.toContain('b.db');
    expect(made.list()).not.toContain('out');
  });
});

test('what was added to a mapping may be saved under its own name', () => {
  const made = desk();
  made.run('inspect', 'a.csv', '--kind', 'records', '--save-mapping', 'm.json');
  const args = ['inspect', 'a.csv', '--kind', 'records', '--mapping', 'm.json'];
  expect(made.run(...args, '--save-mapping', 'm.json', '--force').status).not.toBe(2);
});

test('questions are written to a workbook only, and under a name that says so', () => {
  const made = desk();
  const { status, stderr } = made.run('review', 'a.csv', '--workbook', 'cau-hoi.csv');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/cau-hoi\.csv.*\.xlsx/)]);
  expect(made.list()).not.toContain('cau-hoi.csv');
});
