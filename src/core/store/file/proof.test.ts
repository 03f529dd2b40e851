import fs, { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../../test/support/files.js';
import { importOf } from '../../../../test/support/imports.js';
import { findWorkspace } from './folder.js';
import { openWorkspace } from './open.js';
import type { Workspace } from './workspace.js';

let directory: string;

beforeEach(async () => {
  directory = temporaryFolder();
  await withWorkspace(true, (workspace) => {
    workspace.commit(importOf('a', 'b'));
    workspace.commit(importOf('b', 'c'));
  });
});

afterEach(() => vi.restoreAllMocks());

async function withWorkspace<T>(write: boolean, work: (workspace: Workspace) => T): Promise<T> {
  const workspace = await openWorkspace(directory, { create: write, readOnly: !write });
  try {
    return work(workspace);
  } finally {
    workspace.close();
  }
}

function tamper(sql: string): void {
  const db = new Database(join(directory, 'workspace.db'));
  db.unsafeMode();
  db.exec(sql);
  db.close();
}

const code = (name: string) => expect.objectContaining({ code: name });

test('a record that was changed is refused by its key, whoever reads it', async () => {
  tamper(`UPDATE record SET fields = replace(fields, 'b', 'd')`);
  const refused = expect.objectContaining({ code: 'record-damaged', params: { key: 'b' } });
  await withWorkspace(false, (workspace) => {
    expect(() => [...workspace.records({ id: 2 })]).toThrow(refused);
    expect(() => workspace.record({ id: 2 }, 'b')).toThrow(refused);
  });
});

test.each([
  ['a record less', `DELETE FROM membership WHERE key = 'a'`],
  ['a record under another key', `UPDATE membership SET key = 'aa' WHERE key = 'a'`],
  ['a record that went earlier', `UPDATE membership SET until = 2 WHERE key = 'a'`],
  ['another record’s fields', `UPDATE membership SET record = 2 WHERE key = 'a'`],
  ['another author', `UPDATE revision SET author = 'binh' WHERE id = 2`],
  ['no seal', 'DELETE FROM seal WHERE revision = 2'],
])('%s: the revision is refused, and no other takes its place', async (_, sql) => {
  tamper(`PRAGMA foreign_keys = OFF; ${sql}`);
  const refused = code('revision-damaged');
  await withWorkspace(true, (workspace) => {
    expect(() => workspace.records({ id: 2 })).toThrow(refused);
    expect(() => workspace.record({ id: 2 }, 'a')).toThrow(refused);
    expect(() => workspace.commit(importOf('d'))).toThrow(refused);
    expect(() => workspace.restore('procedures', '@2', importOf())).toThrow(refused);
    expect(workspace.revisions()).toHaveLength(2);
  });
});

test('a record that was never to end ends: what is stored next is not sealed as true', async () => {
  tamper(`PRAGMA foreign_keys = OFF; UPDATE membership SET until = 99 WHERE key = 'b'`);
  await withWorkspace(true, (workspace) => {
    const changed = { ...importOf(), records: [{ key: 'b', fields: { name: 'x' } }] };
    expect(() => workspace.commit(changed)).toThrow(code('revision-damaged'));
  });
});

test('what SQLite finds wrong refuses the workspace when it is opened', async () => {
  tamper(`PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = 'finding_chunk'`);
  await expect(openWorkspace(directory, { create: false })).rejects.toThrow(
    code('workspace-broken'),
  );
});

test('a workspace of version 1 is read as it is, and sealed when it is next written to', async () => {
  tamper(`DROP TABLE seal; DROP TABLE forgotten; ALTER TABLE rejected DROP COLUMN stored_at;
    PRAGMA user_version = 1`);
  await withWorkspace(false, (workspace) =>
    expect([...workspace.records({ id: 2 })]).toHaveLength(3),
  );
  await withWorkspace(true, (workspace) => workspace.commit(importOf('d')));
  tamper(`DELETE FROM membership WHERE key = 'a'`);
  await withWorkspace(false, (workspace) =>
    expect(() => workspace.records({ id: 2 })).toThrow(code('revision-damaged')),
  );
});

test('a workspace that can only be read is read through a copy, which is gone afterwards', async () => {
  vi.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw new Error('EROFS');
  });
  const before = readdirSync(directory);
  await withWorkspace(false, (workspace) =>
    expect([...workspace.records({ id: 2 })]).toHaveLength(3),
  );
  expect(readdirSync(directory)).toEqual(before);
});

test('beside a journal a workspace that can only be read is refused', async () => {
  vi.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw new Error('EROFS');
  });
  writeFileSync(join(directory, 'workspace.db-wal'), 'x');
  await expect(openWorkspace(directory, { create: false, readOnly: true })).rejects.toThrow(
    expect.objectContaining({
      code: 'workspace-unsettled',
      params: { directory, journal: 'workspace.db-wal' },
    }),
  );
});

test.skipIf(process.getuid === undefined)('a stranger’s workspace is not found unasked', () => {
  const above = temporaryFolder();
  cpSync(directory, join(above, '.haicap'), { recursive: true });
  expect(findWorkspace(above)).toBe(join(above, '.haicap'));
  const { uid } = statSync(above);
  vi.spyOn(process, 'getuid').mockReturnValue(uid + 1);
  expect(() => findWorkspace(above)).toThrow(code('workspace-foreign'));
});

test('a folder that is made is its owner’s alone', async () => {
  const made = join(temporaryFolder(), '.haicap');
  (await openWorkspace(made, { create: true })).close();
  expect(statSync(made).mode & 0o077).toBe(0);
});

test.skipIf(process.platform === 'win32')(
  'in a folder that was there before, the database is its owner’s alone',
  async () => {
    const made = join(temporaryFolder(), '.haicap');
    mkdirSync(made, { mode: 0o777 });
    (await openWorkspace(made, { create: true })).close();
    expect(statSync(join(made, 'workspace.db')).mode & 0o077).toBe(0);
  },
);
