import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { leftName } from '../support/leftover.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const GOOD = ['1.005160', 'Cấp thẻ đi rừng', 'Hộ tịch'];
const WRONG = ['1.00516X', 'Cấp sổ đi rừng', 'Hộ tịch'];
const OTHER = ['1.00517Y', 'Cấp sổ đi suối', 'Hộ tịch'];

const CHECK = ['validate', 'procedures', 'a.csv', '--baseline', 'moc.json'];

function desk(...rows: readonly (readonly string[])[]): Desk {
  const made = new Desk();
  made.put('a.csv', csvOf([HEADER, ...rows]));
  return made;
}

const put = (at: Desk, ...rows: readonly (readonly string[])[]) =>
  at.put('a.csv', csvOf([HEADER, ...rows]));

interface Told {
  readonly summary: {
    readonly known?: Readonly<Record<string, number>>;
    readonly bySeverity: Readonly<Record<string, number>>;
  };
  readonly findings: readonly { readonly code: string; readonly fingerprint: string }[];
}

const told = (at: Desk, ...more: readonly string[]): Told =>
  JSON.parse(at.run(...CHECK, '--format', 'json', ...more).stdout);

test('only what is new makes a command fail; what is known is counted', () => {
  const at = desk(GOOD, WRONG);
  expect(at.run('validate', 'procedures', 'a.csv').status).toBe(1);
  const { status, stderr } = at.run(...CHECK, '--baseline-update');
  expect([status, stderr]).toEqual([0, expect.stringContaining('moc.json: 1 điều đã biết')]);
  put(at, WRONG, GOOD);
  expect(at.run(...CHECK).status).toBe(0);
  expect(told(at)).toMatchObject({
    summary: { known: { 'code-malformed': 1 }, bySeverity: { error: 0 } },
    findings: [],
  });
  expect(at.run(...CHECK).stdout).toContain('Số điều đã biết theo tệp mốc: 1 (code-malformed 1)');
  put(at, WRONG, OTHER);
  expect(at.run(...CHECK).status).toBe(1);
  expect(told(at).findings).toHaveLength(1);
});

test('of what is found twice and known once, one is new', () => {
  const at = desk(['', 'Không mã', 'Hộ tịch']);
  at.run(...CHECK, '--baseline-update');
  put(at, ['', 'Không mã', 'Hộ tịch'], ['', 'Không mã', 'Hộ tịch']);
  const { findings, summary } = told(at);
  expect(Object.values(summary.known ?? {})).toEqual([1]);
  const [first] = JSON.parse(at.read('moc.json')).known;
  expect(findings.map(({ fingerprint }) => fingerprint)).not.toContain(first.fingerprint);
  expect(findings.length).toBeGreaterThan(0);
});

test('what is met no more is told, and the baseline gets shorter when it is asked to', () => {
  const at = desk(WRONG, OTHER);
  at.run(...CHECK, '--baseline-update');
  put(at, WRONG);
  expect(told(at).findings).toMatchObject([{ code: 'baseline-stale' }]);
  expect(at.run(...CHECK).status).toBe(0);
  const before = at.read('moc.json');
  at.run(...CHECK);
  expect(at.read('moc.json')).toBe(before);
  expect(at.run(...CHECK, '--baseline-update').stderr).toContain('thêm 0, bớt 1');
  expect(told(at).findings).toEqual([]);
});

test('entries of files that were not read are neither gone nor forgotten', () => {
  const at = desk(WRONG);
  at.put('b.csv', csvOf([HEADER, OTHER]));
  const both = ['validate', 'procedures', 'a.csv', 'b.csv', '--baseline', 'moc.json'];
  at.run(...both, '--baseline-update');
  expect(told(at).findings).toEqual([]);
  at.run(...CHECK, '--baseline-update');
  expect(at.run(...both).status).toBe(0);
});

test('a run that could not read everything changes no baseline', () => {
  const at = desk(WRONG);
  at.put('b.csv', '');
  at.put('moc.json', '{"version": 1, "known": []}');
  const args = ['validate', 'procedures', 'a.csv', 'b.csv', '--baseline', 'moc.json'];
  expect(at.run(...args, '--baseline-update').status).toBe(3);
  expect(at.read('moc.json')).toBe('{"version": 1, "known": []}');
});

test('what a killed run left beside the baseline is cleared', () => {
  const at = desk(WRONG);
  at.put(`moc/${leftName('new')}`, '{"version": 1,');
  at.run('validate', 'procedures', 'a.csv', '--baseline', 'moc/moc.json', '--baseline-update');
  expect(at.list('moc')).toEqual(['moc.json']);
});

test('changes of a comparison can be known, too', () => {
  const at = desk(GOOD);
  at.put('b.csv', csvOf([HEADER, ['1.005160', 'Cấp thẻ đi biển', 'Hộ tịch']]));
  const args = [
    'diff',
    'procedures',
    'a.csv',
    'b.csv',
    '--fail-on',
    'info',
    '--baseline',
    'm.json',
  ];
  expect(at.run(...args, '--baseline-update').status).toBe(0);
  expect(at.run(...args).status).toBe(0);
  at.put('b.csv', csvOf([HEADER, ['1.005160', 'Cấp thẻ đi núi', 'Hộ tịch']]));
  expect(at.run(...args).status).toBe(1);
});

test('the exit code is the same in every format and with --redact, which keeps keys out of the file', () => {
  const at = desk(WRONG);
  at.run(...CHECK, '--baseline-update', '--redact');
  expect(at.read('moc.json')).not.toContain('1.00516X');
  for (const format of ['pretty', 'json', 'csv', 'junit', 'sarif', 'github', 'gitlab', 'tap'])
    for (const more of [[], ['--redact']])
      expect([format, at.run(...CHECK, '--format', format, ...more).status]).toEqual([format, 0]);
});

test.each([
  ['a file that is no baseline', '{"known": 3}', CHECK, 2],
  ['a file that is no JSON', 'Mã,Tên', CHECK, 2],
  ['a list, which is not overwritten', 'Mã,Tên', [...CHECK, '--baseline-update'], 2],
  ['no baseline', undefined, CHECK, 3],
  ['nothing named', undefined, ['validate', 'procedures', 'a.csv', '--baseline-update'], 2],
] as const)('%s is refused', (_, content, args, code) => {
  const at = desk(GOOD);
  if (content !== undefined) at.put('moc.json', content);
  expect(at.run(...args).status).toBe(code);
  if (content !== undefined) expect(at.read('moc.json')).toBe(content);
});
