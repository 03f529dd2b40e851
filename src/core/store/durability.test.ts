import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Finding, finding } from '../findings/index.js';
import type { KeyedRecord } from '../kinds/index.js';
import { openWorkspace } from './file/open.js';
import type { Progress } from './file/progress.js';
import type { CommitRequest, Workspace } from './file/workspace.js';

let root: string;
let directory: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'haicap-'));
  directory = join(root, '.haicap');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const FILE = 'list.xlsx';

const recordsOf = (version: string, count: number): KeyedRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `1.${String(index).padStart(6, '0')}`,
    fields: {
      name: `Thủ tục số ${index} ${version}`,
      agencies: ['Sở Tư pháp', `Ủy ban nhân dân xã ${index}`],
    },
  }));

const replaceWith = (
  records: readonly KeyedRecord[],
  more: Partial<CommitRequest> = {},
): CommitRequest => ({
  dataset: 'procedures',
  kind: 'procedures',
  keyFields: ['code'],
  mode: { type: 'replace' },
  records,
  inputs: [],
  mapping: {},
  findings: [],
  rejected: [
    {
      file: FILE,
      tables: [{ columns: [], rows: [{ row: { number: 9, cells: [] }, findings: [] }] }],
    },
  ],
  author: 'an',
  now: new Date(0),
  ...more,
});

/** What a workspace says of itself: enough to tell one whole state from another and from half of one. */
function stateOf(workspace: Workspace) {
  const revisions = workspace.revisions();
  const [latest] = revisions;
  const records = latest === undefined ? [] : [...workspace.records(latest)];
  return {
    revisions,
    records,
    pending: workspace.pendingRejected().map(({ revision }) => revision),
  };
}

async function openState(folder: string) {
  const workspace = await openWorkspace(folder, { create: false });
  const state = stateOf(workspace);
  workspace.close();
  return state;
}

async function seed(): Promise<void> {
  const workspace = await openWorkspace(directory, { create: true });
  workspace.commit(replaceWith(recordsOf('v1', 300)));
  workspace.close();
}

describe('an import that ends half way', () => {
  const next = recordsOf('v2', 400);
  const findings = recordsOf('', 300).map(({ key }) =>
    finding('tidy-space', { place: { file: FILE }, key }, {}),
  );

  /** Everything an import of `next` tells about its progress. */
  async function stagesOf(): Promise<Progress[]> {
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => void told.push(progress);
    const workspace = await openWorkspace(directory, { create: true });
    workspace.commit(replaceWith(next, { findings, onProgress }));
    workspace.close();
    return told;
  }

  test('by an exception leaves what was there, until it is committed', async () => {
    await seed();
    cpSync(directory, join(root, 'spare'), { recursive: true });
    const before = await openState(directory);
    const stages = await stagesOf();
    const after = await openState(directory);
    expect(before.records).not.toEqual(after.records);
    rmSync(directory, { recursive: true });
    cpSync(join(root, 'spare'), directory, { recursive: true });

    const workspace = await openWorkspace(directory, { create: true });
    for (const [stop, { stage }] of stages.entries()) {
      let calls = 0;
      const onProgress = () => {
        if (calls++ === stop) throw new Error('stopped');
      };
      const request = replaceWith(next, { findings, onProgress });
      expect(() => workspace.commit(request)).toThrow('stopped');
      expect(stateOf(workspace)).toEqual(stage === 'committed' ? after : before);
    }
    workspace.close();
  });

  test('by a kill leaves files that open with the last whole revision', async () => {
    await seed();
    const before = await openState(directory);
    const copies: Progress['stage'][] = [];
    const onProgress = ({ stage }: Progress) => {
      cpSync(directory, join(root, `copy-${copies.length}`), { recursive: true });
      copies.push(stage);
    };
    const workspace = await openWorkspace(directory, { create: true });
    workspace.commit(replaceWith(next, { findings, onProgress }));
    const after = stateOf(workspace);
    workspace.close();
    for (const [index, stage] of copies.entries()) {
      const found = await openState(join(root, `copy-${index}`));
      expect(found, stage).toEqual(stage === 'committed' ? after : before);
    }
    expect(after.pending).toEqual([1, 2]);
  });
});

describe('one cell changed in 2,600 records', () => {
  const messy = (file: string, records: readonly KeyedRecord[]): Finding[] =>
    records.map(({ key }, index) =>
      finding(
        'join-lines',
        {
          place: { file, row: index + 3 },
          key,
          fix: { from: `Sở\nTư pháp ${key}`, to: `Sở Tư pháp ${key}` },
        },
        {},
      ),
    );

  async function sizeAfter(
    records: readonly KeyedRecord[],
    findings: readonly Finding[],
  ): Promise<number> {
    const workspace = await openWorkspace(directory, { create: true });
    workspace.commit(replaceWith(records, { findings }));
    workspace.close();
    return statSync(join(directory, 'workspace.db')).size;
  }

  test('grows the file by less than two per cent, findings in every row included', async () => {
    const records = recordsOf('v1', 2600);
    const first = await sizeAfter(records, messy('may.xlsx', records));
    const changed = records.with(1300, { key: '1.001300', fields: { name: 'Tên mới' } });
    const second = await sizeAfter(changed, messy('june.xlsx', changed).toSpliced(1300, 1));
    expect((await openState(directory)).revisions).toMatchObject([{ summary: { changed: 1 } }, {}]);
    expect(second - first).toBeLessThan(first * 0.02);
  });
});
