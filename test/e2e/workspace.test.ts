import { mkdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Desk, type Outcome } from '../support/cli.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
const FIRST = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ', 'Hộ tịch'],
  ['1.005161', 'Cấp sổ', 'Hộ tịch'],
]);
const SECOND = csvOf([
  HEADER,
  ['1.005161', 'Cấp sổ mới', 'Hộ tịch'],
  ['1.005162', 'Đăng ký', 'Hộ tịch'],
]);
const DATABASE = '.haicap/workspace.db';

interface Log {
  readonly revisions: readonly { readonly id: number; readonly dataset: string }[];
}

/** A desk with two lists, and a workspace that holds the first one. */
function prepared(): Desk {
  const desk = new Desk();
  desk.put('first.csv', FIRST);
  desk.put('second.csv', SECOND);
  const { status } = desk.run('import', 'procedures', 'first.csv');
  if (status !== 0) throw new Error('the first import failed');
  return desk;
}

function database<T>(desk: Desk, work: (db: Database.Database) => T): T {
  const db = new Database(desk.path(DATABASE));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** One line on stderr, nothing on stdout. */
function expectFailure({ status, stdout, stderr }: Outcome, exit: number, words: RegExp): void {
  expect([status, stdout]).toEqual([exit, '']);
  expect(stderr).toMatch(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
}

test.concurrent('the nearest workspace upwards is used, or the one that --workspace names', () => {
  const desk = prepared();
  mkdirSync(desk.path('a/b'), { recursive: true });
  const folder = desk.path('a/b');
  const below = desk.runWith({ folder }, 'import', 'procedures', '../../second.csv');
  expect(below.status).toBe(0);
  expect(desk.list('a/b')).toEqual([]);
  const elsewhere = ['--workspace', 'other/place'];
  desk.run('import', 'procedures', 'second.csv', ...elsewhere);
  expect(desk.list('other/place')).toContain('workspace.db');
  const [here, there] = [desk.json<Log>('log'), desk.json<Log>('log', ...elsewhere)];
  expect([here.revisions.length, there.revisions.length]).toEqual([2, 1]);
});

test.concurrent('--update keeps other records, --replace takes out absent ones', () => {
  const desk = prepared();
  const args = ['import', 'procedures', 'second.csv'];
  const plans = [
    desk.json<Validation>(...args, '--dry-run'),
    desk.json<Validation>(...args, '--replace', '--allow-removals', '--dry-run'),
  ];
  expect(plans.map((plan) => plan.revision)).toEqual([undefined, undefined]);
  expect(desk.json<Log>('log').revisions).toHaveLength(1);
  const updated = desk.json<Validation>(...args);
  expect(updated.changes).toEqual({ added: 1, changed: 1, removed: 0, unchanged: 0 });
  expect(plans[0]).toMatchObject({ changes: updated.changes, summary: updated.summary });
  desk.run('restore', '@1', '--allow-removals');
  const replaced = desk.json<Validation>(...args, '--replace', '--allow-removals', '1');
  expect(replaced.changes).toEqual({ added: 1, changed: 1, removed: 1, unchanged: 0 });
  expect(plans[1]).toMatchObject({ changes: replaced.changes, summary: replaced.summary });
});

test.concurrent('--dry-run makes no workspace and says that nothing was stored', () => {
  const desk = new Desk();
  desk.put('first.csv', FIRST);
  const { status, stdout } = desk.run(
    'import',
    'procedures',
    'first.csv',
    '--dry-run',
    '--lang',
    'en',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('added 2');
  expect(stdout).toContain('Dry run: nothing was stored.');
  expect(desk.list()).toEqual(['first.csv']);
});

test.concurrent('an import that was stopped while it made the workspace keeps none from making it', () => {
  const desk = new Desk();
  desk.samples('danh-muc-2025-06.csv');
  desk.put('.haicap/workspace.db', '');
  const args = ['import', 'procedures', 'danh-muc-2025-06.csv'];
  expect(desk.run(...args, '--dry-run').stdout).toContain('lưu');
  expect(desk.run(...args).stdout).toContain('@1');
  expect(desk.run('log').status).toBe(0);
});

test.concurrent('nothing new makes no revision and says so', () => {
  const desk = prepared();
  const { status, stdout } = desk.run('import', 'procedures', 'first.csv', '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('no revision was made');
  expect(desk.json<Log>('log').revisions).toHaveLength(1);
});

test.concurrent('a second writer is told that the workspace is in use; readers are not', async () => {
  const desk = prepared();
  const before = desk.bytes(DATABASE);
  const writer = new Database(desk.path(DATABASE));
  writer.exec('BEGIN IMMEDIATE');
  const [imported, restored, log] = await Promise.all([
    desk.start('import', 'procedures', 'second.csv'),
    desk.start('restore', '@1', '--lang', 'en'),
    desk.start('log'),
  ]);
  writer.exec('ROLLBACK');
  writer.close();
  expectFailure(imported, 3, /\.haicap/);
  expectFailure(restored, 3, /being written by another process.*run again/);
  expect(log.status).toBe(0);
  expect(desk.bytes(DATABASE).equals(before)).toBe(true);
});

test.concurrent('two imports at the same time: both stored, or one told to wait, and nothing lost', async () => {
  const desk = prepared();
  const third = csvOf([HEADER, ['1.005170', 'Cấp phép', 'Hộ tịch']]);
  desk.put('third.csv', third);
  const outcomes = await Promise.all([
    desk.start('import', 'procedures', 'second.csv'),
    desk.start('import', 'procedures', 'third.csv'),
  ]);
  const stored = outcomes.filter(({ status }) => status === 0);
  expect(outcomes.every(({ status }) => status === 0 || status === 3)).toBe(true);
  expect(stored.length).toBeGreaterThan(0);
  expect(desk.json<Log>('log').revisions).toHaveLength(1 + stored.length);
  expect(database(desk, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
  desk.run('export', 'procedures', '--to', 'out');
  const exported = desk.read('out/procedures.ndjson');
  expect(exported.includes('1.005162')).toBe(outcomes[0]?.status === 0);
  expect(exported.includes('1.005170')).toBe(outcomes[1]?.status === 0);
});

test.concurrent('a workspace of a newer version is left alone', () => {
  const desk = prepared();
  database(desk, (db) => db.pragma('user_version = 999'));
  const before = desk.bytes(DATABASE);
  const [log, imported] = [desk.run('log'), desk.run('import', 'procedures', 'second.csv')];
  expectFailure(log, 3, /999/);
  expectFailure(imported, 3, /999/);
  expect(desk.bytes(DATABASE).equals(before)).toBe(true);
});

test.concurrent.each([
  ['other bytes', () => Buffer.from('This is no database. '.repeat(500))],
  ['a page overwritten', (whole: Buffer) => Buffer.from(whole).fill(0xff, 4096, 8192)],
  ['cut in the middle', (whole: Buffer) => whole.subarray(0, 6000)],
])('a broken workspace is named and not made worse: %s', (_case, damage) => {
  const desk = prepared();
  desk.put(DATABASE, damage(desk.bytes(DATABASE)));
  const [log, imported] = [desk.run('log'), desk.run('import', 'procedures', 'second.csv')];
  expectFailure(log, 3, /\.haicap/);
  expectFailure(imported, 3, /\.haicap/);
});

test.concurrent('datasets have names, and a command asks which one when there are several', () => {
  const desk = prepared();
  const into = desk.run('import', 'procedures', 'second.csv', '--into', 'đất đai');
  expect(into.status).toBe(0);
  const [named, unnamed, byNumber, missing] = [
    desk.json<{ revision: { dataset: string } }>('show', '@latest', '--dataset', 'đất đai'),
    desk.run('show', '@latest'),
    desk.json<{ revision: { dataset: string } }>('show', '@2'),
    desk.run('log', '--dataset', 'none'),
  ];
  expect([named.revision.dataset, byNumber.revision.dataset]).toEqual(['đất đai', 'đất đai']);
  expectFailure(unnamed, 2, /--dataset.*đất đai/);
  expectFailure(missing, 2, /none.*procedures/);
  const log = desk.json<Log>('log');
  expect(log.revisions.map((revision) => revision.dataset)).toEqual(['đất đai', 'procedures']);
});

test.concurrent('--key takes lists without codes, and a dataset keeps to its key', () => {
  const desk = new Desk();
  desk.put(
    'names.csv',
    csvOf([HEADER.slice(1), ['Cấp thẻ', 'Hộ tịch'], ['Cấp thẻ', 'Chứng thực']]),
  );
  desk.put('first.csv', FIRST);
  const key = ['--key', 'name,fields'];
  const taken = desk.json<Validation>('import', 'procedures', 'names.csv', ...key);
  expect([taken.status, taken.summary.accepted]).toEqual([0, 2]);
  const [mismatch, diff] = [
    desk.run('import', 'procedures', 'first.csv'),
    desk.json<{ summary: object }>('diff', 'procedures', '@latest', 'names.csv'),
  ];
  expectFailure(mismatch, 2, /name.*fields.*code/);
  expect(diff.summary).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 2 });
});

test.concurrent('restore makes an old revision the latest, and history stays', () => {
  const desk = prepared();
  desk.run('import', 'procedures', 'second.csv', '--replace', '--allow-removals');
  const [unknown, restored] = [
    desk.run('restore', '@9'),
    desk.run('restore', '@~1', '--allow-removals'),
  ];
  expectFailure(unknown, 2, /@9.*@2.*@1/);
  expect(restored.status).toBe(0);
  const diff = desk.json<{ summary: object }>('diff', 'procedures', '@1', '@latest');
  expect(diff.summary).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 2 });
  expect(desk.json<Log>('log').revisions.map(({ id }) => id)).toEqual([3, 2, 1]);
});

test.concurrent('a workspace of an earlier version, which counted no values, keeps its history', () => {
  const desk = prepared();
  desk.run('import', 'procedures', 'second.csv');
  database(desk, (db) =>
    db.exec(`UPDATE revision SET summary = json_remove(summary, '$.values');
      DROP TABLE seal; DROP TABLE forgotten; ALTER TABLE rejected DROP COLUMN stored_at; PRAGMA user_version = 1`),
  );
  const { revisions } = desk.json<Log>('log');
  expect(revisions.map(({ id }) => id)).toEqual([2, 1]);
  const diff = desk.json<{ summary: object }>('diff', 'procedures', '@1', '@2');
  expect(diff.summary).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
  const restored = desk.run('restore', '@1', '--allow-removals');
  expect(restored.status).toBe(0);
});
