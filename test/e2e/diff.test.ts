import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { csvOf, type JsonFinding, workbookOf } from '../support/datasets/lists.js';

interface Diff {
  readonly compared: boolean;
  readonly notCompared: readonly { side: string; sheet: string | null; why: string }[];
  readonly scope?: { field: string; value: string };
  readonly summary: Readonly<Record<string, unknown>>;
  readonly absentFields: readonly {
    side: string;
    field: string;
    values: number;
    likely: string[];
  }[];
  readonly changes: readonly { type: string; key: string; consequences: string[] }[];
  readonly findings: readonly JsonFinding[];
}

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Phí'];
const FULL = csvOf([
  HEADER,
  ['1.900201', 'Cấp phép A', 'Cấp xã', '25.000 đồng'],
  ['1.900202', 'Cấp phép B', 'Cấp tỉnh', ''],
]);
const SHORT = csvOf([
  ['Mã TTHC', 'Tên TTHC', 'Tiền phí'],
  ['1.900201', 'Cấp phép A', '30.000 đồng'],
  ['1.900202', 'Cấp phép B', ''],
]);

/** A desk with the lists given, and the comparison of the first two. */
function compared(files: Record<string, string | Uint8Array>, ...flags: string[]) {
  const desk = new Desk();
  const names = Object.entries(files).map(([name, content]) => desk.put(name, content));
  const diff = (...more: string[]) =>
    desk.json<Diff>('diff', 'procedures', ...names.slice(0, 2), ...flags, ...more);
  return { desk, diff, result: diff() };
}

const codesOf = ({ findings }: Diff) => findings.map(({ code }) => code);

describe('a field that a side has no column for', () => {
  test('is named once with the values of the other side, and is no change', () => {
    const { diff, result } = compared({ 'old.csv': FULL, 'new.csv': SHORT });
    expect(result).toMatchObject({ status: 0, compared: true, changes: [] });
    expect(result.absentFields).toMatchObject([
      { side: 'new', field: 'levels', values: 2, likely: [] },
      { side: 'new', field: 'fees', values: 1, likely: ['Tiền phí'] },
    ]);
    expect(codesOf(result).filter((code) => code === 'column-not-compared')).toHaveLength(2);
    const read = diff('--map', 'Tiền phí=fees');
    expect(read.changes).toMatchObject([{ key: '1.900201', consequences: ['fee-changed'] }]);
  });

  test('the same the other way round, and the verdict does not call the sides the same', () => {
    const { desk, result } = compared({ 'new.csv': SHORT, 'old.csv': FULL });
    expect(result.absentFields.map(({ side }) => side)).toEqual(['old', 'old']);
    const { stdout } = desk.run('diff', 'procedures', 'new.csv', 'old.csv', '--lang', 'en');
    expect(stdout).not.toContain('both sides are the same');
    expect(stdout.replace(/\s+/g, ' ')).toContain('a side having no column for them: 2.');
  });

  test('a revision has what any of its records has, and what its list had a column for', () => {
    const desk = new Desk();
    desk.put('old.csv', FULL);
    desk.put('new.csv', SHORT);
    desk.put('empty.csv', FULL.replace('25.000 đồng', ''));
    desk.run('import', 'procedures', 'new.csv');
    const first = desk.json<Diff>('diff', 'procedures', '@1', 'old.csv');
    expect(first.absentFields.map(({ field }) => field)).toEqual(['levels', 'fees']);
    desk.run('import', 'procedures', 'empty.csv');
    const second = desk.json<Diff>('diff', 'procedures', '@2', 'old.csv');
    expect(second.absentFields).toEqual([]);
    expect(second.changes).toMatchObject([{ key: '1.900201' }]);
  });
});

describe('a side that was not understood', () => {
  const nothing = { compared: false, status: 1, changes: [] };

  test.each([
    [
      'no column of the key',
      csvOf([
        ['Tên TTHC', 'Phí'],
        ['Cấp phép A', '1'],
      ]),
      'column-missing',
    ],
    ['no header', 'một,hai\nba,bốn\n', 'header-not-found'],
  ])('%s: not compared, exit code 1', (_case, content, why) => {
    const { desk, result } = compared({ 'old.csv': content, 'new.csv': content });
    expect(result).toMatchObject(nothing);
    expect(result.notCompared.map((part) => [part.side, part.why])).toEqual([
      ['old', why],
      ['new', why],
    ]);
    const { stdout } = desk.run('diff', 'procedures', 'old.csv', 'new.csv', '--lang', 'en');
    expect(stdout).toContain('Verdict: not compared');
  });

  test('a sheet with data that was passed over: what was read is compared, and said to be not all', () => {
    const rows = [HEADER, ['1.900201', 'Cấp phép A', 'Cấp xã', '']];
    const whole = workbookOf(rows);
    const { result } = compared({
      'old.xlsx': twoSheets(rows, [['1.900202', 'Cấp phép B', 'Cấp tỉnh', 'x']]),
      'new.xlsx': whole,
    });
    expect(result).toMatchObject({ compared: false, status: 1 });
    expect(result.notCompared).toMatchObject([
      { side: 'old', sheet: 'Tiếp', why: 'sheet-skipped' },
    ]);
  });
});

test('a key of several different records takes no part and is counted', () => {
  const { result } = compared({
    'old.csv': FULL,
    'new.csv': `${FULL}1.900201,Cấp phép khác,Cấp xã,Không\n`,
  });
  expect(result.summary).toMatchObject({ duplicateKeys: 1, changed: 0, removed: 0, unchanged: 1 });
  expect(codesOf(result)).toEqual(expect.arrayContaining(['key-duplicate', 'keys-not-compared']));
});

describe('one agency of many', () => {
  const PUBLISHED = ['Mã TTHC', 'Tên TTHC', 'Cơ quan công bố'];
  const of = (from: number, count: number, publisher: string) =>
    Array.from({ length: count }, (_, i) => [`1.${900300 + from + i}`, `Thủ tục ${i}`, publisher]);
  const ALL = csvOf([PUBLISHED, ...of(0, 5, 'Bộ Tư pháp'), ...of(10, 9, 'Bộ Công an')]);
  const ONE = csvOf([PUBLISHED, ...of(1, 5, 'Bộ Tư Pháp')]);
  const MOST = csvOf([
    PUBLISHED,
    ...of(0, 5, 'Bộ Tư pháp'),
    ...of(40, 19, 'Bộ Tư pháp'),
    ...of(70, 1, 'Bộ Y tế'),
  ]);

  test('is recognised, told with the flag to copy, and nothing of the others is missing', () => {
    const { result, diff } = compared({ 'old.csv': ALL, 'new.csv': ONE }, '--lang', 'en');
    expect(result.scope).toEqual({ field: 'publisher', value: 'Bộ Tư Pháp' });
    expect(result.summary).toMatchObject({ added: 1, removed: 1, outsideScope: 9 });
    const told = result.findings.find(({ code }) => code === 'side-is-part');
    expect(told?.suggestion).toContain('--scope "publisher=Bộ Tư Pháp"');
    const scoped = diff('--scope', 'publisher=Bộ Tư Pháp');
    expect(scoped.summary).toEqual(result.summary);
    expect(codesOf(scoped)).not.toContain('side-is-part');
    expect(diff('--no-scope').summary).toMatchObject({ added: 1, removed: 10, outsideScope: 0 });
  });

  test('a stray record of another agency makes it no list of many', () => {
    const { result } = compared({ 'old.csv': ALL, 'new.csv': MOST }, '--lang', 'en');
    expect(result.scope).toEqual({ field: 'publisher', value: 'Bộ Tư pháp' });
  });

  test('a scope that a side has nothing of is no comparison', () => {
    const { result } = compared(
      { 'old.csv': ALL, 'new.csv': ONE },
      '--scope',
      'publisher=Bộ Công an',
    );
    expect(result).toMatchObject({ compared: false, status: 1, changes: [] });
  });
});

describe('a key that is a name', () => {
  const list = (...names: string[]) =>
    csvOf([['Tên TTHC', 'Lĩnh vực'], ...names.map((name) => [name, 'Hộ tịch'])]);

  test('is one key however it is written, in diff and in import', () => {
    const { desk, result } = compared(
      {
        'old.csv': list('Hòa giải ở cơ sở', 'Cấp phép A'),
        'new.csv': list('Hoà giải  ở cơ sở.', 'CẤP PHÉP A'),
      },
      '--key',
      'name',
    );
    expect(result.summary).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 2 });
    const stored = (file: string) =>
      desk.json<{ changes: object; revision?: number }>(
        'import',
        'procedures',
        file,
        '--key',
        'name',
      );
    stored('old.csv');
    expect(stored('new.csv').changes).toEqual({ added: 0, changed: 2, removed: 0, unchanged: 0 });
    expect(stored('new.csv').revision).toBeUndefined();
    expect(desk.run('show', '@latest', 'Cấp phép A').stdout).toContain('CẤP PHÉP A');
  });
});

function twoSheets(first: (string | number)[][], second: (string | number)[][]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(first), 'Danh sách');
  utils.book_append_sheet(book, utils.aoa_to_sheet(second), 'Tiếp');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}
