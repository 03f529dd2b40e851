import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Failed {
  readonly exit: number;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

function attempt(...args: readonly string[]) {
  const { status, stdout, stderr } = new Desk().run(...args);
  return { status, stdout, stderr };
}

test.each([
  ['a file that is missing', ['validate', 'procedures', 'a.csv'], 3, ['file-missing']],
  ['wrong use', ['validate', 'procedures', 'a.csv', '--fail-on', 'x'], 2, ['option-value']],
  ['no arguments', ['diff'], 2, ['argument-missing']],
  ['no workspace', ['log'], 2, ['workspace-missing']],
  [
    'two reasons',
    ['validate', 'procedures', 'a.csv', 'b.csv'],
    3,
    ['file-missing', 'file-missing'],
  ],
] as const)('%s is told as JSON where JSON was asked for', (_, args, exit, codes) => {
  const { status, stdout, stderr } = attempt(...args, '--format', 'json');
  const failed: Failed = JSON.parse(stdout);
  expect([status, failed.exit]).toEqual([exit, exit]);
  expect(failed.errors.map(({ code }) => code)).toEqual(codes);
  for (const { message } of failed.errors) expect(stderr).toContain(message);
});

test('without, or into a file, standard output stays empty', () => {
  expect(attempt('log').stdout).toBe('');
  expect(attempt('log', '--format', 'json', '--output', 'o.json').stdout).toBe('');
});

test('a province that another took in is told with that one, and how to ask about it', () => {
  const { status, stderr } = attempt('wards', 'list', '--province', 'Hà Giang');
  expect(status).toBe(2);
  expect(stderr).toMatch(/Tỉnh Hà Giang.*01\/07\/2025/);
  expect(stderr).toContain('--province "Tỉnh Tuyên Quang"');
  expect(stderr).toContain('--as-of 2025-06-30');
  const before = attempt('wards', 'list', '--province', 'Hà Giang', '--as-of', '2025-06-30');
  expect([before.status, before.stderr]).toEqual([0, '']);
  expect(attempt('wards', 'list', '--province', 'Tỉnh Tuyên Quang').status).toBe(0);
});

test('a workspace that is not there is looked for in a folder that people know', () => {
  expect(attempt('log').stderr).not.toContain('.haicap”');
  expect(attempt('log', '--workspace', 'kho').stderr).toContain('kho”');
});

test('a document under the name of a workbook is told as what it is', () => {
  const desk = new Desk();
  desk.put('a.xlsx', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
  const { status, stderr } = desk.run('validate', 'procedures', 'a.xlsx');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/“a\.xlsx” là tệp dạng pdf/)]);
});
