import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importOf } from '../../../../test/support/imports.js';
import { SCHEMA_VERSION } from '../tables/schema.js';
import { openWorkspace } from './open.js';
import type { Workspace } from './workspace.js';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'haicap-'));
  file = join(directory, 'workspace.db');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

const keysOf = (workspace: Workspace): string[] =>
  [...workspace.records(workspace.resolve('procedures', '@latest'))].map(({ key }) => key);

const failure = (code: string, params: object = {}) =>
  expect.objectContaining({
    code,
    params: expect.objectContaining({ directory, ...params }),
  });

/** A workspace with one revision, closed. */
async function seed(...keys: string[]): Promise<void> {
  const workspace = await openWorkspace(directory, { create: true });
  workspace.commit(importOf(...keys));
  workspace.close();
}

/** Changes the database file behind our back. */
function tamper(work: (db: Database.Database) => void): void {
  const db = new Database(file);
  work(db);
  db.close();
}

describe('opening', () => {
  test('a workspace keeps what was stored, in one file', async () => {
    await seed('a', 'b');
    expect(readdirSync(directory).sort()).toEqual(['rejected', 'workspace.db']);
    const workspace = await openWorkspace(directory, { create: false });
    expect(keysOf(workspace)).toEqual(['a', 'b']);
    workspace.close();
  });

  test('a folder without a workspace is not made into one unasked', async () => {
    await expect(openWorkspace(directory, { create: false })).rejects.toThrow(
      failure('workspace-missing'),
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  test('a file left empty by a process killed at the start is a workspace to be', async () => {
    writeFileSync(file, '');
    await expect(openWorkspace(directory, { create: false })).rejects.toThrow(
      failure('workspace-missing'),
    );
    const workspace = await openWorkspace(directory, { create: true });
    expect(workspace.datasets()).toEqual([]);
    workspace.close();
  });

  test('a newer workspace is left to the newer program', async () => {
    await seed('a');
    tamper((db) => db.pragma(`user_version = ${SCHEMA_VERSION + 1}`));
    const params = { found: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION };
    await expect(openWorkspace(directory, { create: true })).rejects.toThrow(
      failure('workspace-newer', params),
    );
  });

  test("another program's database is not touched", async () => {
    tamper((db) => db.exec('CREATE TABLE other (x)'));
    const before = readFileSync(file);
    await expect(openWorkspace(directory, { create: true })).rejects.toThrow(
      failure('workspace-broken'),
    );
    expect(readFileSync(file)).toEqual(before);
  });

  test('a file that is no database is broken', async () => {
    writeFileSync(file, 'Mã số;Tên\n'.repeat(1000));
    await expect(openWorkspace(directory, { create: true })).rejects.toThrow(
      failure('workspace-broken'),
    );
  });
});

describe('a damaged file is broken, wherever it is noticed', () => {
  const many = Array.from({ length: 500 }, (_, index) => `k${index}`);

  test('half of the file is gone', async () => {
    await seed(...many);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    await expect(openThenRead()).rejects.toThrow(failure('workspace-broken'));
  });

  test('pages are overwritten', async () => {
    await seed(...many);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xab, 8192));
    await expect(openThenRead()).rejects.toThrow(failure('workspace-broken'));
  });

  test('a stored record is no JSON any more', async () => {
    await seed('a');
    tamper((db) => db.exec(`UPDATE record SET fields = '{"name'`));
    await expect(openThenRead()).rejects.toThrow(
      expect.objectContaining({ code: 'record-damaged' }),
    );
  });

  async function openThenRead(): Promise<void> {
    const workspace = await openWorkspace(directory, { create: false });
    try {
      keysOf(workspace);
    } finally {
      workspace.close();
    }
  }
});

describe('while another process writes', () => {
  let other: Database.Database;

  beforeEach(async () => {
    await seed('a');
    other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    other.exec('DELETE FROM membership');
  });

  afterEach(() => {
    other.close();
  });

  test('a second writer is told so after a short wait', async () => {
    const workspace = await openWorkspace(directory, { create: true, busyTimeout: 20 });
    const busy = failure('workspace-busy');
    expect(() => workspace.commit(importOf('b'))).toThrow(busy);
    expect(() => workspace.restore('procedures', '@1', importOf())).toThrow(busy);
    other.exec('ROLLBACK');
    workspace.commit(importOf('b'));
    expect(keysOf(workspace)).toEqual(['a', 'b']);
    workspace.close();
  });

  test('readers go on and see the last whole revision', async () => {
    const workspace = await openWorkspace(directory, {
      create: false,
      readOnly: true,
      busyTimeout: 0,
    });
    expect(keysOf(workspace)).toEqual(['a']);
    expect(workspace.preview(importOf('b'))).toMatchObject({ added: ['b'] });
    other.exec('COMMIT');
    expect(() => keysOf(workspace)).toThrow(expect.objectContaining({ code: 'revision-damaged' }));
    workspace.close();
  });
});

test('who promised not to write cannot', async () => {
  await seed('a');
  const workspace = await openWorkspace(directory, { create: false, readOnly: true });
  expect(() => workspace.commit(importOf('b'))).toThrow();
  expect(workspace.revisions()).toHaveLength(1);
  workspace.close();
});

test('a writer is not held up by a reader', async () => {
  await seed('a');
  const reader = await openWorkspace(directory, { create: false, readOnly: true });
  const reading = reader.records({ id: 1 })[Symbol.iterator]();
  reading.next();
  const writer = await openWorkspace(directory, { create: true, busyTimeout: 0 });
  writer.commit(importOf('b'));
  writer.close();
  expect(keysOf(reader)).toEqual(['a', 'b']);
  reader.close();
  expect(readdirSync(directory).sort()).toEqual(['rejected', 'workspace.db']);
});
