import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const HEADER = 'Mã TTHC,Tên TTHC';
const BIRTH = `${HEADER}\n1.000080,Đăng ký khai sinh\n`;
const MARRIAGE = `${HEADER}\n1.1.000094,Đăng ký kết hôn\n`;

interface Report {
  readonly inputs: readonly { file: string; side?: string; error?: { code: string } }[];
  readonly summary: { readonly rows: number };
  readonly findings: readonly { code: string; file: string }[];
  readonly compared?: boolean;
  readonly refused?: true;
  readonly revision?: number;
}

/** Two lists, and between them in the order of names what nobody can read. */
function desk(): Desk {
  const made = new Desk();
  made.put('a.csv', BIRTH);
  made.put('b-empty.csv', '');
  made.put('c-cut.csv', Buffer.from('PK\u0003\u0004 và hết'));
  made.put('d.csv', MARRIAGE);
  made.put('folder.csv/inside.txt', '');
  return made;
}

function errorsOf({ inputs }: Report): (string | undefined)[][] {
  return inputs.flatMap(({ file, error }) => (error === undefined ? [] : [[file, error.code]]));
}

test.each([
  ['a pattern', ['*.csv'], []],
  ['names', ['b-empty.csv', 'a.csv', 'c-cut.csv', 'd.csv'], []],
  ['a pattern that matches nothing', ['*.xls', '*.csv'], [['*.xls', 'pattern-unmatched']]],
  ['a name that is not there', ['*.csv', 'z.csv'], [['z.csv', 'file-missing']]],
  ['a folder', ['*.csv', 'folder.csv'], [['folder.csv', 'file-is-directory']]],
])('%s: the others are read and reported', (_case, files, others) => {
  const found = desk().json<Report>('validate', 'procedures', ...files, '--fail-on', 'never');
  expect(found.status).toBe(3);
  expect(found.summary.rows).toBe(2);
  const errors = [['b-empty.csv', 'file-empty'], ['c-cut.csv', 'file-truncated'], ...others];
  expect(errorsOf(found).sort()).toEqual(errors.sort());
  expect(found.findings).toContainEqual(
    expect.objectContaining({ code: 'code-malformed', file: 'd.csv' }),
  );
});

test.each([
  ['vi', '✖ 2 tệp không đọc được', 'Kết luận: 2 tệp không đọc được'],
  ['en', '✖ 2 files could not be read', 'Verdict: 2 files could not be read'],
])('in %s it is the first that is said, and part of the verdict', (lang, first, verdict) => {
  const { stdout } = desk().run('validate', 'procedures', '*.csv', '--lang', lang);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(first);
  expect(lines[1]).toContain('b-empty.csv');
  expect(lines.findLast((line) => /^\S/.test(line))).toContain(verdict);
});

test('csv has a line for it, and stderr says it too', () => {
  const { stdout, stderr } = desk().run('validate', 'procedures', '*.csv', '--format', 'csv');
  expect(stdout).toMatch(/^file-empty,error,.*,b-empty\.csv,/m);
  expect(stderr).toContain('b-empty.csv');
});

test.each([[[]], [['--replace']], [['--dry-run']]])('import %j stores nothing', (flags) => {
  const at = desk();
  const found = at.json<Report>('import', 'procedures', '*.csv', ...flags);
  expect([found.status, found.refused, found.revision]).toEqual([3, true, undefined]);
  const codes = found.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['import-incomplete', 'code-malformed']));
  expect(existsSync(at.path('.haicap'))).toBe(false);
  expect(at.json<Report>('import', 'procedures', 'a.csv').revision).toBe(1);
});

test('a side of which a file could not be read is not compared', () => {
  const found = desk().json<Report>('diff', 'procedures', 'a.csv', '[a-b]*.csv');
  expect([found.status, found.compared]).toEqual([3, false]);
  expect(found.inputs.filter(({ error }) => error !== undefined)).toMatchObject([
    { side: 'new', file: 'b-empty.csv', error: { code: 'file-empty' } },
  ]);
});

test('inspect draws the others', () => {
  const found = desk().json<Report>('inspect', 'a.csv', 'b-empty.csv');
  expect([found.status, found.inputs.length]).toEqual([3, 2]);
  expect(errorsOf(found)).toEqual([['b-empty.csv', 'file-empty']]);
});

test('wards derive derives from the others', () => {
  const at = desk();
  at.samples('nghi-quyet-mau.md');
  const files = ['none-*.md', 'b-empty.csv', 'nghi-quyet-mau.md', 'c-cut.csv'];
  const found = at.json<Report & { relations: readonly object[] }>('wards', 'derive', ...files);
  expect([found.status, found.relations.length]).toEqual([3, 6]);
  expect(errorsOf(found)).toEqual([
    ['none-*.md', 'pattern-unmatched'],
    ['b-empty.csv', 'file-empty'],
    ['c-cut.csv', 'file-truncated'],
  ]);
  const { stdout } = at.run('wards', 'derive', ...files);
  expect(stdout).toMatch(/^✖ 3 tệp không đọc được\n/);
  expect(stdout).toMatch(/\nKết luận: 3 tệp không đọc được.*\n$/);
});

test.each([
  ['validate', ['validate', 'procedures', 'b-empty.csv', 'c-cut.csv']],
  ['wards derive', ['wards', 'derive', 'b-empty.csv', 'c-cut.csv']],
  ['diff', ['diff', 'procedures', 'b-empty.csv', 'c-cut.csv']],
  ['inspect', ['inspect', 'b-empty.csv', 'c-cut.csv']],
])('%s of files that all are unreadable names all of them', (_command, args) => {
  const { status, stdout, stderr } = desk().run(...args);
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^haicap: .*b-empty\.csv.*\nhaicap: .*c-cut\.csv.*\n$/);
});

test('wrong use stays wrong use, whatever can be read', () => {
  const { status, stderr } = desk().run('validate', 'procedures', '*.csv', '--encoding', 'x-none');
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
});

test('a sheet that no readable file has may be in the unreadable one: both are told', () => {
  const { status, stderr } = desk().run('validate', 'procedures', '*.csv', '--sheet', 'Tờ 9');
  expect(status).toBe(3);
  expect(stderr).toMatch(/b-empty\.csv.*Tờ 9/s);
});
