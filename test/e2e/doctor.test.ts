import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC'];

/** A workspace of two revisions: of @2 one record is new and one changed. */
function prepared(): Desk {
  const desk = new Desk();
  desk.put(
    'one.csv',
    csvOf([HEADER, ['1.000094', 'Đăng ký kết hôn'], ['1.000110', 'Đăng ký khai tử']]),
  );
  desk.put('two.csv', csvOf([HEADER, ['1.000110', 'Khai tử lưu động'], ['1.000080', 'Khai sinh']]));
  desk.run('import', 'procedures', 'one.csv');
  desk.run('import', 'procedures', 'two.csv');
  return desk;
}

function tamper(desk: Desk, sql: string): void {
  const database = new Database(desk.path('.haicap', 'workspace.db'));
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

const SPOILT = `UPDATE record SET fields = replace(fields, 'Khai sinh', 'Khai sink')`;

interface Doctor {
  readonly datasets: readonly object[];
  readonly damages: readonly object[];
  readonly repair?: { readonly revisions: readonly number[]; readonly kept: string };
}

test('a whole workspace', () => {
  const desk = prepared();
  const { status, damages, datasets } = desk.json<Doctor>('doctor');
  expect([status, damages]).toEqual([0, []]);
  expect(datasets).toEqual([{ dataset: 'procedures', latest: 2, newestWhole: 2 }]);
  expect(desk.run('doctor', '--lang', 'en').stdout).toMatch(/All of it is as it was stored\./);
});

test('what a torn file has in place of a text is told all the same', () => {
  const desk = prepared();
  desk.put('three.csv', csvOf([HEADER, ['1.000110', 'Khai tử'], ['x', '']]));
  desk.run('import', 'procedures', 'three.csv', '--update');
  const database = new Database(desk.path('.haicap', 'workspace.db'));
  database.unsafeMode();
  database.pragma('writable_schema = ON');
  database.exec(
    `UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'rejected'`,
  );
  database.close();
  tamper(desk, `UPDATE rejected SET workbook = NULL, content = x'00'`);
  const { status, stdout } = desk.run('doctor', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('set aside in ?');
});

test.each([
  ['export', ['export', 'procedures', '--to', 'out']],
  ['diff', ['diff', 'procedures', '@1', '@2']],
  ['show', ['show', '@2', '1.000080']],
  ['restore', ['restore', '@2']],
  ['backup', ['backup', 'copy.db']],
])('%s refuses what is damaged, and writes nothing', (_, args) => {
  const desk = prepared();
  tamper(desk, SPOILT);
  const before = desk.list();
  const { status, stdout, stderr } = desk.run(...args);
  expect([status, stdout, desk.list()]).toEqual([3, '', before]);
  if (args[0] !== 'backup') expect(stderr).toContain('1.000080');
});

test('the newest whole revision is made the latest again, and what was there is kept', () => {
  const desk = prepared();
  tamper(desk, SPOILT);
  const found = desk.json<Doctor>('doctor');
  expect(found.status).toBe(1);
  expect(found.datasets).toEqual([{ dataset: 'procedures', latest: 2, newestWhole: 1 }]);
  expect(found.damages).toEqual([
    { what: 'record', dataset: 'procedures', revision: 2, key: '1.000080', severity: 'error' },
  ]);
  const damaged = readFileSync(desk.path('.haicap', 'workspace.db'));
  const { status, repair, damages } = desk.json<Doctor>('doctor', '--repair');
  expect([status, repair?.revisions]).toEqual([0, [3]]);
  expect(damages).toMatchObject([{ revision: 2, severity: 'warning' }]);
  expect(desk.bytes(repair?.kept ?? '')).toEqual(damaged);
  expect(desk.json<{ summary: object }>('diff', 'procedures', '@1', '@3').summary).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 2,
  });
  expect(desk.run('import', 'procedures', 'two.csv', '--dry-run').status).toBe(0);
  expect(desk.json<Doctor>('doctor', '--repair').repair).toBeUndefined();
});

test.each([
  ['a record less', `DELETE FROM membership WHERE key = '1.000080'`],
  ['a record that never ends', `UPDATE membership SET until = 99 WHERE key = '1.000080'`],
])('%s is mended by a repair too', (_, sql) => {
  const desk = prepared();
  tamper(desk, sql);
  tamper(desk, `UPDATE revision SET author = 'x' WHERE id = 2`);
  expect(desk.json<Doctor>('doctor', '--repair')).toMatchObject({
    status: 0,
    repair: { revisions: [3] },
  });
  expect(desk.run('export', 'procedures', '--to', 'out').status).toBe(0);
});

test('a file that is torn is not written to, and the way out is told', () => {
  const desk = prepared();
  const bytes = readFileSync(desk.path('.haicap', 'workspace.db'));
  desk.put('.haicap/workspace.db', bytes.subarray(0, bytes.length - 5000));
  const { status, stdout } = desk.run('doctor', '--repair', '--lang', 'en');
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/Put the last good backup in its place/),
  ]);
  expect(desk.run('import', 'procedures', 'one.csv').status).toBe(3);
  expect(desk.bytes('.haicap/workspace.db')).toHaveLength(bytes.length - 5000);
});

test('a backup is a workspace of its own, and is not overwritten unasked', () => {
  const desk = prepared();
  expect(desk.json('backup', 'copy.db')).toMatchObject({
    status: 0,
    file: 'copy.db',
    revisions: 2,
  });
  expect(desk.run('backup', 'copy.db').status).toBe(2);
  expect(desk.run('backup', 'copy.db', '--force').status).toBe(0);
  desk.put('other/workspace.db', desk.bytes('copy.db'));
  expect(desk.run('log', '--workspace', 'other').stdout).toBe(desk.run('log').stdout);
});
