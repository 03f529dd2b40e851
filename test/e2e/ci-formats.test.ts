import { expect, test } from 'vitest';
import { FORMATS, REPORT_FORMATS, type ReportFormat } from '../../src/report/choices.js';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { formatsOf } from '../support/formats-of.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const GOOD = ['1.005160', 'Cấp thẻ đi rừng', 'Hộ tịch'];
const BAD = ['1.00516X', 'Cấp sổ “đi rừng”', 'Hộ tịch'];
const ODD = ['1.005170', 'Cấp giấy đi suối', 'Lĩnh vực không ai biết'];

const TEXTS = formatsOf(['validate']).filter((format) => format !== 'xlsx');
const CHECKING = REPORT_FORMATS.filter((format) => FORMATS[format].renders === 'remarks');

function desk(): Desk {
  const made = new Desk();
  made.put('sạch.csv', csvOf([HEADER, GOOD]));
  made.put('lạ.csv', csvOf([HEADER, GOOD, ODD]));
  made.put('sai.csv', csvOf([HEADER, BAD, ODD]));
  made.put('rỗng.csv', '');
  return made;
}

test.each([
  ['nothing found', ['sạch.csv'], 0],
  ['a warning', ['lạ.csv'], 0],
  ['a warning that fails', ['lạ.csv', '--fail-on', 'warning'], 1],
  ['an error', ['sai.csv'], 1],
  ['an error that never fails', ['sai.csv', '--fail-on', 'never'], 0],
  ['one file of two unreadable', ['sai.csv', 'rỗng.csv'], 3],
  ['no file readable', ['rỗng.csv'], 3],
  ['wrong use', ['sai.csv', '--fail-on', 'x'], 2],
] as const)('%s ends with the same code in every format', (_, args, code) => {
  const at = desk();
  for (const format of TEXTS) {
    const { status } = at.run('validate', 'procedures', ...args, '--format', format);
    expect([format, status]).toEqual([format, code]);
  }
});

/** What a format says of a file that could not be read, when nothing else could. */
const FAILED: Readonly<Partial<Record<ReportFormat, RegExp>>> = {
  json: /"code": "file-empty"/,
  markdown: /rỗng\.csv/,
  html: /rỗng\.csv/,
  junit: /errors="1".*<error type="file-empty"/s,
  sarif: /"executionSuccessful": false.*"ruleId": "file-empty"/s,
  github: /^::error file=rỗng\.csv,title=file-empty::/,
  gitlab: /"check_name": "file-empty".*"severity": "blocker"/s,
  tap: /^not ok 1 - file-empty: /m,
};

test('a file that can not be read is a failure in each', () => {
  const at = desk();
  for (const [format, told] of Object.entries(FAILED))
    for (const files of [['rỗng.csv'], ['sạch.csv', 'rỗng.csv']]) {
      const { stdout } = at.run('validate', 'procedures', ...files, '--format', format);
      expect([format, told.test(stdout)]).toEqual([format, true]);
    }
  expect(Object.keys(FAILED).sort()).toEqual(
    REPORT_FORMATS.filter((format) => 'tellsFailures' in FORMATS[format]).sort(),
  );
});

test.each([['log'], ['wards', 'list'], ['explain']])(
  '%s finds nothing: formats of findings are refused by name',
  (...command) => {
    for (const format of CHECKING) {
      const { status, stderr } = new Desk().run(...command, '--format', format);
      expect(status).toBe(2);
      expect(stderr).toContain(format);
      expect(stderr).toContain('markdown');
    }
  },
);

test('the end of a name asks for its format', () => {
  const at = desk();
  for (const [name, begins] of [
    ['r.md', '<!-- haicap -->'],
    ['r.html', '<!doctype html>'],
    ['r.xml', '<?xml'],
    ['r.sarif', '{\n  "$schema"'],
    ['r.tap', 'TAP version 14'],
  ] as const) {
    at.run('validate', 'procedures', 'sai.csv', '--output', name);
    expect(at.read(name).slice(0, begins.length)).toBe(begins);
  }
});

interface Entry {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function entries(at: Desk, ...args: readonly string[]): Entry[] {
  return JSON.parse(at.run(...args, '--format', 'gitlab').stdout);
}

const prints = (found: readonly Entry[]) => found.map(({ fingerprint }) => fingerprint).sort();

test('a row that moved is no new finding; what is found twice has two fingerprints', () => {
  const at = new Desk();
  at.put('a.csv', csvOf([HEADER, BAD, ODD, ['', 'Không mã', 'x'], ['', 'Không mã', 'x']]));
  at.put('b/a.csv', csvOf([HEADER, GOOD, ['', 'Không mã', 'x'], ODD, ['', 'Không mã', 'x'], BAD]));
  const before = entries(at, 'validate', 'procedures', 'a.csv');
  const after = entries(at, 'validate', 'procedures', 'b/a.csv');
  expect(prints(after)).toEqual(prints(before));
  expect(new Set(prints(before)).size).toBe(before.length);
  expect(after.map(({ location }) => location.lines.begin)).not.toEqual(
    before.map(({ location }) => location.lines.begin),
  );
});

test('every format tells of the same findings by the same fingerprints', () => {
  const at = desk();
  const said = (format: string) =>
    at.run('validate', 'procedures', 'sai.csv', '--format', format).stdout;
  const known = prints(entries(at, 'validate', 'procedures', 'sai.csv'));
  const found = JSON.parse(said('json')).findings;
  expect(prints(found)).toEqual(known);
  expect([...said('tap').matchAll(/fingerprint: "(\w+)"/g)].map(([, one]) => one).sort()).toEqual(
    known,
  );
  expect(
    [...said('sarif').matchAll(/"haicap\/v1": "(\w+)"/g)].map(([, one]) => one).sort(),
  ).toEqual(known);
});

test('paths are seen from the working folder, however they were given', () => {
  const at = desk();
  at.put('trong/c.csv', csvOf([HEADER, BAD]));
  for (const name of ['trong/c.csv', './trong/../trong/c.csv', at.path('trong/c.csv')])
    expect(entries(at, 'validate', 'procedures', name)[0]?.location.path).toBe('trong/c.csv');
});

test('a line is that of the file where a cell above has several', () => {
  const at = new Desk();
  at.put('a.csv', `${HEADER.join()}\n1.005160,"Cấp\nthẻ\nrừng",Hộ tịch\n${BAD.join()}\n`);
  const found = entries(at, 'validate', 'procedures', 'a.csv');
  const wrong = found.find(({ check_name }) => check_name === 'code-malformed');
  expect(wrong?.location.lines.begin).toBe(5);
});

test('a comparison tells its changes, with the exit code that it has in every format', () => {
  const at = desk();
  const args = ['diff', 'procedures', 'sạch.csv', 'lạ.csv', '--fail-on', 'info'];
  const told = entries(at, ...args);
  expect(told.map(({ check_name }) => check_name)).toEqual(['new', 'field-unknown']);
  expect(told[0]?.location).toEqual({ path: 'lạ.csv', lines: { begin: 3 } });
  for (const format of TEXTS)
    expect([format, at.run(...args, '--format', format).status]).toEqual([format, 1]);
});

test('many findings are written whole', () => {
  const at = new Desk();
  const rows = Array.from({ length: 20_000 }, (_, i) => [`1.${i}X`, `Tên ${i}`, 'Hộ tịch']);
  at.put('dài.csv', csvOf([HEADER, ...rows]));
  const found = entries(at, 'validate', 'procedures', 'dài.csv');
  expect(new Set(prints(found)).size).toBe(found.length);
  const { stdout } = at.run('validate', 'procedures', 'dài.csv', '--format', 'tap');
  expect(stdout.match(/^(?:not )?ok /gm)).toHaveLength(found.length);
  const comment = at.run('validate', 'procedures', 'dài.csv', '--format', 'markdown', '--all');
  expect(comment.stdout.length).toBeLessThanOrEqual(65_536);
}, 60_000);
