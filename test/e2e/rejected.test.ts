import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf, type Validation, workbookOf } from '../support/datasets/lists.js';

const HEADER = ['STT', 'Mã TTHC', 'Tên TTHC', 'Người trực'];
const GOOD = ['1', '1.005160', 'Cấp thẻ', '00123'];
const MALFORMED = ['2', '1.1.005161', '=Cấp sổ', '00124'];
const NAMELESS = ['3', '1.005162', '', '00125'];
const TWINS = [
  ['4', '1.005163', 'Đăng ký', '00126'],
  ['5', '1.005163', 'Đăng ký lại', '00127'],
];
const LIST = csvOf([HEADER, GOOD, MALFORMED, NAMELESS, ...TWINS]);
const OWN_HEADER = [...HEADER, 'Lý do để riêng (haicap)', 'Dòng trong tệp gốc (haicap)'];
const WORKBOOK = '.haicap/rejected/1-list.xlsx';

function rowsOf(desk: Desk): (string | number | null)[][] {
  return Object.values(sheetsOf(desk.bytes(WORKBOOK)))[0] ?? [];
}

function codesIn(desk: Desk, folder: string): string[] {
  const records: { code: string }[] = JSON.parse(desk.read(`${folder}/procedures.json`));
  return records.map((record) => record.code);
}

test('the workbook holds the original cells in their columns and the reasons in words', () => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  const { status, stdout } = desk.run('import', 'procedures', 'list.csv');
  expect(status).toBe(1);
  expect(stdout).toContain(WORKBOOK);
  const [header = [], ...rows] = rowsOf(desk);
  expect(header).toEqual(OWN_HEADER);
  const cells = (row: (string | number | null)[]) => row.slice(0, 4).map((cell) => cell ?? '');
  expect(rows.map(cells)).toEqual([MALFORMED, NAMELESS, ...TWINS]);
  expect(rows.map((row) => row.at(-1))).toEqual([3, 4, 5, 6]);
  const reasons = rows.map((row) => String(row.at(-2)));
  expect(reasons[0]).toMatch(/“1\.1\.005161”.*1\.005161/);
  expect(reasons[1]).toContain('“Tên TTHC”');
  expect(reasons[2]).toContain('dòng 6');
  expect(reasons[3]).toContain('dòng 5');
});

test('corrected, it is imported like any other file, and its own columns are passed over', () => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.run('import', 'procedures', 'list.csv', '--lang', 'en');
  const [header = [], malformed = [], nameless = [], first = []] = rowsOf(desk);
  expect(header.slice(-2)).toEqual(['Reasons (haicap)', 'Row in the original (haicap)']);
  const corrected = [
    header,
    malformed.with(1, '1.005161'),
    nameless.with(2, 'Cấp lại sổ'),
    first,
  ].map((row) => row.map((cell) => cell ?? ''));
  desk.put('corrected.xlsx', workbookOf(corrected));
  const taken = desk.json<Validation>('import', 'procedures', 'corrected.xlsx');
  expect(taken.status).toBe(0);
  expect(taken.summary).toMatchObject({ rows: 3, accepted: 3, rejected: 0 });
  expect(taken.changes).toEqual({ added: 3, changed: 0, removed: 0, unchanged: 0 });
  expect(JSON.stringify(taken.findings)).not.toContain('(haicap)');
  desk.run('export', 'procedures', '--to', 'out');
  expect(codesIn(desk, 'out')).toEqual(['1.005160', '1.005161', '1.005162', '1.005163']);
  expect(desk.read('out/procedures.json')).toContain('"name":"=Cấp sổ"');
  expect(desk.read('out/procedures.json')).not.toContain('haicap');
});

test('corrected only in part, the rest is set aside again with the reasons of now', () => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.run('import', 'procedures', 'list.csv');
  const [header = [], malformed = [], nameless = []] = rowsOf(desk);
  const halfway = [header, malformed.with(1, '1.005161'), nameless];
  desk.put('half.xlsx', workbookOf(halfway.map((row) => row.map((cell) => cell ?? ''))));
  const taken = desk.json<Validation>('import', 'procedures', 'half.xlsx');
  expect(taken.summary).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  const [second = ''] = taken.rejectedFiles;
  const [again = [], row = []] = Object.values(sheetsOf(desk.bytes(second)))[0] ?? [];
  expect(again).toEqual(OWN_HEADER);
  expect(row.slice(0, 2)).toEqual(['3', '1.005162']);
  expect(row.at(-1)).toBe(3);
});

test('--replace keeps what the dataset has of a row that is set aside', () => {
  const desk = new Desk();
  desk.put('old.csv', csvOf([HEADER, GOOD, NAMELESS.with(2, 'Cấp lại sổ'), TWINS[0] ?? []]));
  desk.put('list.csv', csvOf([HEADER, GOOD, NAMELESS]));
  desk.run('import', 'procedures', 'old.csv');
  const taken = desk.json<Validation>(
    'import',
    'procedures',
    'list.csv',
    '--replace',
    '--allow-removals',
  );
  expect(taken.changes).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 1 });
  const kept = desk.json<{ fields: { name: string } }>('show', '@latest', '1.005162');
  expect(kept.fields.name).toBe('Cấp lại sổ');
});

test('the same import twice makes no second workbook and leaves a corrected one alone', () => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.run('import', 'procedures', 'list.csv');
  desk.put(WORKBOOK, 'corrected by a person');
  const again = desk.json<Validation>('import', 'procedures', 'list.csv');
  expect(again.revision).toBeUndefined();
  expect(again.summary.rejected).toBe(4);
  expect(desk.list('.haicap/rejected')).toEqual(['1-list.xlsx']);
  expect(desk.read(WORKBOOK)).toBe('corrected by a person');
});

test('of several files and sheets, each has its own', () => {
  const desk = new Desk();
  desk.put('a.csv', csvOf([HEADER, GOOD, MALFORMED]));
  desk.put('b.xlsx', workbookOf([['Danh sách 2026'], HEADER, TWINS[0] ?? [], NAMELESS]));
  const taken = desk.json<Validation>('import', 'procedures', 'a.csv', 'b.xlsx');
  expect(taken.rejectedFiles).toEqual(
    ['1-a.xlsx', '1-b.xlsx'].map((name) => `.haicap/rejected/${name}`),
  );
  const sheets = sheetsOf(desk.bytes('.haicap/rejected/1-b.xlsx'));
  expect(Object.keys(sheets)).toEqual(['Danh sách']);
  expect(Object.values(sheets)[0]?.[1]?.at(-1)).toBe(4);
});
