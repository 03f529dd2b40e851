import { mkdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';

/** What an earlier version wrote, as text: a database in the repository would tell a reader nothing. */
const EARLIER = new URL('../support/earlier/workspace-1.sql', import.meta.url);

function deskWithHistory(): Desk {
  const desk = new Desk();
  mkdirSync(desk.path('.haicap'));
  const database = new Database(desk.path('.haicap', 'workspace.db'));
  database.exec(readFileSync(EARLIER, 'utf8'));
  database.close();
  return desk;
}

interface Log {
  readonly revisions: readonly {
    readonly id: number;
    readonly author: string;
    readonly summary: { readonly records: number };
  }[];
}

test('a workspace of an earlier version opens, keeps its history and takes the next list', () => {
  const desk = deskWithHistory();
  const before = desk.json<Log>('log');
  expect(before.revisions.map(({ id, author, summary }) => [id, author, summary.records])).toEqual([
    [2, 'an', 2],
    [1, 'an', 2],
  ]);
  const { fields } = desk.json<{ fields: object }>('show', '@1', '1.000094');
  expect(fields).toMatchObject({ code: '1.000094', name: 'Đăng ký kết hôn lưu động' });
  const between = desk.json<{ summary: object }>('diff', 'procedures', '@1', '@2');
  expect(between.summary).toMatchObject({ added: 1, changed: 1, removed: 1 });

  desk.put(
    'moi.csv',
    csvOf([
      ['Mã TTHC', 'Tên TTHC'],
      ['1.000110', 'Đăng ký khai tử lưu động'],
    ]),
  );
  const imported = desk.json<Validation>('import', 'procedures', 'moi.csv');
  expect([imported.status, imported.changes]).toEqual([
    0,
    { added: 0, changed: 1, removed: 0, unchanged: 0 },
  ]);
  const after = desk.json<Log>('log');
  expect(after.revisions.slice(1)).toEqual(before.revisions);
});
