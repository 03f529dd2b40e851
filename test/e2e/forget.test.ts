import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Người liên hệ'];

/** Rows of people who are nobody, that are set aside because their codes are none. */
const ASIDE = Array.from({ length: 300 }, (_, index) => [
  `1.1.${index}`,
  `Việc của Nguyễn Văn Quýt${index * 7919}`,
  `Trần Thị Mướp${index * 6151}`,
]);

const ALL = '2099-01-01';

interface Forgot {
  readonly workbooks: readonly { readonly workbook: string; readonly rows: number }[];
  readonly questions: readonly object[];
  readonly findings: number;
  readonly younger: readonly string[];
  readonly others: readonly string[];
}

function prepared(): Desk {
  const desk = new Desk();
  desk.put('list.csv', csvOf([HEADER, ['1.005160', 'Cấp thẻ', 'Lê Văn Cam'], ...ASIDE]));
  desk.run('import', 'procedures', 'list.csv');
  return desk;
}

/** All bytes that stand in the folder of the workspace. */
function stored(desk: Desk): Buffer {
  const files = readdirSync(desk.path('.haicap'), { recursive: true, encoding: 'utf8' });
  const paths = files.map((name) => desk.path('.haicap', name));
  return Buffer.concat(
    paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path)),
  );
}

/** The contents of a table of packed texts. */
function packed(desk: Desk, table: string): Buffer[] {
  const database = new Database(desk.path('.haicap/workspace.db'), { readonly: true });
  const rows = database.prepare<[], { content: Buffer }>(`SELECT content FROM ${table}`).all();
  database.close();
  return rows.map(({ content }) => content);
}

/** Pieces of some bytes, of which none may be left. */
function pieces(bytes: Buffer): Buffer[] {
  const count = Math.floor(bytes.length / 32);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * 32, index * 32 + 32));
}

test('nothing of what was set aside is left in any byte, and the workspace is whole', () => {
  const desk = prepared();
  const traces = ['rejected', 'finding_chunk']
    .flatMap((table) => packed(desk, table))
    .flatMap(pieces);
  expect(traces.length).toBeGreaterThan(100);
  const before = stored(desk);
  expect(traces.filter((piece) => before.includes(piece)).length).toBeGreaterThan(100);

  const forgot = desk.json<Forgot>('forget', '--before', ALL, '--allow-removals', '300');
  expect(forgot).toMatchObject({
    status: 0,
    workbooks: [{ workbook: '1-list.xlsx', rows: 300 }],
    others: [],
  });
  expect(forgot.findings).toBeGreaterThanOrEqual(300);

  const after = stored(desk);
  expect(traces.filter((piece) => after.includes(piece))).toEqual([]);
  expect(desk.list('.haicap/rejected')).toEqual([]);
  const kept = packed(desk, 'finding_chunk').map((content) =>
    brotliDecompressSync(content).toString(),
  );
  expect(kept.join('\n')).not.toMatch(/Quýt|Mướp|1\.1\.\d/);
  expect(desk.json('doctor')).toMatchObject({ status: 0, damages: [] });
  expect(desk.run('show', '@latest', '1.005160').stdout).toContain('Cấp thẻ');
  expect(desk.json('log')).toMatchObject({
    forgotten: [{ before: ALL, files: ['1-list.xlsx'], rows: 300 }],
  });
  expect(desk.run('log', '--lang', 'en').stdout).toContain(
    `Removed for good what was set aside before ${ALL}`,
  );
});

test('without a word of a person nothing goes; a dry run and an earlier day remove nothing', () => {
  const desk = prepared();
  const refused = desk.run('forget', '--before', ALL, '--lang', 'en');
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/300 rows in 1 file .*--allow-removals 300/);
  expect(desk.run('forget', '--before', ALL, '--allow-removals', '299').status).toBe(2);
  expect(desk.run('forget', '--before', '2000-01-01').status).toBe(0);
  const dry = desk.run('forget', '--before', ALL, '--dry-run', '--lang', 'en');
  expect([dry.status, dry.stdout]).toEqual([0, expect.stringMatching(/would be removed for good/)]);
  expect(desk.list('.haicap/rejected')).toEqual(['1-list.xlsx']);
  expect(packed(desk, 'rejected')).toHaveLength(1);
  expect(desk.json('log')).toMatchObject({ forgotten: [] });
});

test('the same list imported again is set aside again', () => {
  const desk = prepared();
  desk.run('forget', '--before', ALL, '--allow-removals');
  desk.run('import', 'procedures', 'list.csv');
  expect(desk.list('.haicap/rejected')).toEqual(['1-list.xlsx']);
});

test('files of questions go when they are named and older; no other file is touched', () => {
  const desk = prepared();
  desk.put('so.csv', 'Mã xã,Tên xã,Họ tên\n00634,Xã Lạ,Nguyễn Văn Khế\n');
  desk.run('reconcile', 'so.csv', '--out', 'so.out.csv');
  desk.run('review', 'so.csv', '--workbook', 'hoi.xlsx');
  const old = new Date('2020-01-01');
  utimesSync(desk.path('hoi.xlsx'), old, old);
  symlinkSync(desk.path('hoi.xlsx'), desk.path('link.xlsx'));
  for (const name of ['so.csv', 'so.out.csv', 'list.csv']) {
    const { status, stderr } = desk.run('forget', name, 'hoi.xlsx', '--before', '2020-01-02');
    expect([status, stderr]).toEqual([2, expect.stringContaining(name)]);
  }
  const args = ['--before', '2020-01-02', '--allow-removals', '1'];
  const forgot = desk.json<Forgot>('forget', 'link.xlsx', 'so.out.questions.csv', ...args);
  expect(forgot).toMatchObject({
    status: 0,
    questions: [{ file: 'link.xlsx', rows: 1 }],
    younger: ['so.out.questions.csv'],
    workbooks: [],
  });
  expect(desk.list()).toEqual([
    '.haicap',
    'list.csv',
    'so.csv',
    'so.out.csv',
    'so.out.questions.csv',
  ]);
  expect(desk.json('log')).toMatchObject({ forgotten: [{ files: ['hoi.xlsx'], rows: 1 }] });
});

test('what only a person can judge is named', () => {
  const desk = prepared();
  desk.put('.haicap/workspace.damaged-1.db', 'x');
  desk.put('.haicap/rejected/old.xlsx', 'x');
  const { others } = desk.json<Forgot>('forget', '--before', ALL, '--allow-removals');
  expect(others).toEqual(['.haicap/workspace.damaged-1.db', '.haicap/rejected/old.xlsx']);
});

test('a file that can’t be removed: all rows stay where they were', () => {
  const desk = prepared();
  // A folder of that name is what no system removes as a file.
  mkdirSync(desk.path('.haicap/rejected/1-list.x.folder'));
  const { status, stderr } = desk.run('forget', '--before', ALL, '--allow-removals');
  expect([status, stderr]).toEqual([3, expect.stringContaining('1-list.x.folder')]);
  expect(packed(desk, 'rejected')).toHaveLength(1);
  expect(desk.json('log')).toMatchObject({ forgotten: [] });
});

test('while another process reads, that traces are left is told; the next run removes them', () => {
  const desk = prepared();
  const database = new Database(desk.path('.haicap/workspace.db'));
  database.exec('BEGIN');
  database.prepare('SELECT * FROM revision').all();
  const content = packed(desk, 'rejected').flatMap(pieces);
  const first = desk.run('forget', '--before', ALL, '--allow-removals', '--lang', 'en');
  expect([first.status, first.stderr]).toEqual([3, expect.stringMatching(/may still hold traces/)]);
  database.exec('COMMIT');
  expect(desk.json<Forgot>('forget', '--before', ALL)).toMatchObject({ status: 0, workbooks: [] });
  const after = stored(desk);
  expect(content.filter((piece) => after.includes(piece))).toEqual([]);
  database.close();
});

describe.runIf(HAS_TERMINAL)('at a terminal', () => {
  test.each([
    ['n', 2, 1],
    ['y', 0, 0],
  ])('it asks, and takes “%s” for an answer', async (answer, status, left) => {
    const desk = prepared();
    const typing = [{ when: 'Remove them?', type: `${answer}\r` }];
    const ended = await atTerminal(desk, ['forget', '--before', ALL, '--lang', 'en'], typing);
    expect([ended.status, packed(desk, 'rejected').length]).toEqual([status, left]);
  });
});
