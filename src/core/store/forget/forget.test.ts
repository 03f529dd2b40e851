import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/support/files.js';
import { IMPORT, records, rejected } from '../../../../test/support/imports.js';
import { type Finding, finding } from '../../findings/index.js';
import { openWorkspace } from '../file/open.js';
import type { CommitRequest, Workspace } from '../file/workspace.js';

let directory: string;

beforeEach(() => {
  directory = temporaryFolder();
});

const at = (day: string) => ({ now: new Date(`${day}T12:00:00Z`) });

async function withWorkspace<T>(work: (workspace: Workspace) => T): Promise<T> {
  const workspace = await openWorkspace(directory, { create: true });
  try {
    return work(workspace);
  } finally {
    workspace.close();
  }
}

const about = (file: string, row: number, value: string): Finding =>
  finding('required-missing', { place: { file, row, sheet: 'Sheet1' }, field: 'name', value }, {});

/** An import of one record, and of one row that is set aside, at row 2, and found to be wrong. */
function given(day: string, key: string, text = key): CommitRequest {
  return {
    ...IMPORT,
    ...at(day),
    records: records(key),
    rejected: [rejected('a.csv', text)],
    findings: [about('a.csv', 2, text), about('a.csv', 3, 'of another row')],
  };
}

const forget = (workspace: Workspace, before: string, most = 100) =>
  workspace.forget({
    before,
    questions: [],
    author: 'an',
    ...at('2026-01-01'),
    accept: (rows) => rows <= most,
  });

const valuesAt = (workspace: Workspace, id: number) =>
  workspace.findings({ id }).map(({ value }) => value);

test('what is older than the day goes with what it said, all else stays and proves itself', async () => {
  await withWorkspace((workspace) => {
    workspace.commit(given('2025-07-01', 'cũ'));
    workspace.commit(given('2025-07-02', 'mới'));
    for (const name of ['1-a.xlsx', '1-a.ods', '1-a-2.xlsx', '2-a.xlsx'])
      writeFileSync(join(directory, 'rejected', name), '');
    const { workbooks, findings } = forget(workspace, '2025-07-02');
    expect(workbooks).toEqual([
      {
        workbook: '1-a.xlsx',
        dataset: 'procedures',
        revision: 1,
        file: 'a.csv',
        storedAt: '2025-07-01T12:00:00.000Z',
        rows: 1,
      },
    ]);
    expect(findings).toBe(1);
    const there = (name: string) => existsSync(join(directory, 'rejected', name));
    expect(['1-a.xlsx', '1-a.ods', '1-a-2.xlsx', '2-a.xlsx'].map(there)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(valuesAt(workspace, 1)).toEqual(['•••', 'of another row']);
    expect(valuesAt(workspace, 2)).toEqual(['mới', 'of another row']);
    expect(workspace.examine().damages).toEqual([]);
    expect(workspace.forgettings()).toEqual([
      expect.objectContaining({ before: '2025-07-02', files: ['1-a.xlsx'], rows: 1 }),
    ]);
    expect(workspace.otherFiles()).toEqual([join(directory, 'rejected', '1-a-2.xlsx')]);
  });
});

test('what a later import found as well stays until that is forgotten', async () => {
  await withWorkspace((workspace) => {
    workspace.commit(given('2025-07-01', 'a', 'same'));
    workspace.commit(given('2025-07-02', 'b', 'same'));
    expect(forget(workspace, '2025-07-02').findings).toBe(0);
    expect(valuesAt(workspace, 2)).toEqual(['same', 'of another row']);
    forget(workspace, '2025-07-03');
    expect(valuesAt(workspace, 1)).toEqual(['•••', 'of another row']);
    expect(valuesAt(workspace, 2)).toEqual(['•••', 'of another row']);
  });
});

test('two that differed in what is gone stay two', async () => {
  await withWorkspace((workspace) => {
    workspace.commit(given('2025-07-01', 'a'));
    workspace.commit(given('2025-07-01', 'b'));
    expect(forget(workspace, '2025-07-02').findings).toBe(2);
    expect(workspace.examine().damages).toEqual([]);
  });
});

test('what is not accepted goes nowhere, and what there is nothing of is not noted', async () => {
  await withWorkspace((workspace) => {
    workspace.commit(given('2025-07-01', 'a'));
    expect(forget(workspace, '2025-07-02', 0)).toMatchObject({ refused: true });
    expect(forget(workspace, '2025-07-01')).toMatchObject({ workbooks: [] });
    expect(valuesAt(workspace, 1)).toEqual(['a', 'of another row']);
    expect(workspace.forgettings()).toEqual([]);
  });
});

test('where nobody noted the day, revisions say from when and before when, and what may be older is told', async () => {
  await withWorkspace((workspace) => {
    workspace.commit(given('2025-07-01', 'a'));
    workspace.commit(given('2025-07-03', 'b'));
  });
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(join(directory, 'workspace.db'));
  database.exec(`DROP TABLE seal; DROP TABLE forgotten; ALTER TABLE rejected DROP COLUMN stored_at;
    PRAGMA user_version = 1`);
  database.close();
  const reader = await openWorkspace(directory, { create: false, readOnly: true });
  expect(reader.forgettings()).toEqual([]);
  const found = (workspace: Workspace, before: string) => {
    const { workbooks, undated } = workspace.forgettable(before, at('2025-08-01').now);
    return [workbooks.map(({ workbook }) => workbook), undated];
  };
  const told = (workspace: Workspace) =>
    ['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-04', '2025-08-02'].map((before) =>
      found(workspace, before),
    );
  const expected = [
    [[], []],
    [[], ['1-a.xlsx']],
    [[], ['1-a.xlsx']],
    [['1-a.xlsx'], ['2-a.xlsx']],
    [['1-a.xlsx', '2-a.xlsx'], []],
  ];
  expect(told(reader)).toEqual(expected);
  reader.close();
  await withWorkspace((workspace) => expect(told(workspace)).toEqual(expected));
});
