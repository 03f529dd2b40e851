import { beforeEach, describe, expect, test } from 'vitest';
import { IMPORT, record, records, rejected } from '../../../test/support/imports.js';
import { finding } from '../findings/index.js';
import { emptyWorkspace } from './file/open.js';
import type { Workspace } from './file/workspace.js';
import type { ImportInput } from './revision/revision.js';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await emptyWorkspace();
});

const keysAt = (reference: string, dataset = 'procedures'): string[] =>
  [...workspace.records(workspace.resolve(dataset, reference))].map(({ key }) => key);

describe('restore', () => {
  test('makes an older state the latest again', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    workspace.commit({
      ...IMPORT,
      mode: { type: 'replace' },
      records: [record('b', 'x'), record('c')],
    });
    const now = new Date('2025-08-01T00:00:00Z');
    const result = workspace.restore('procedures', '@~1', { author: 'binh', now });
    expect(result).toMatchObject({ added: ['a'], changed: ['b'], removed: ['c'], unchanged: 0 });
    expect(result.revision).toMatchObject({
      id: 3,
      author: 'binh',
      createdAt: '2025-08-01T00:00:00.000Z',
      command: 'restore',
      mode: { type: 'restore', revision: 1 },
      summary: { records: 2, added: 1, changed: 1, removed: 1, rejected: 0 },
    });
    expect([...workspace.records({ id: 3 })]).toEqual(records('a', 'b'));
    expect(workspace.revisions('procedures')[0]).toEqual(result.revision);
  });

  test('of the latest state makes no revision', () => {
    workspace.commit({ ...IMPORT, records: records('a') });
    expect(workspace.restore('procedures', '@1', IMPORT)).toMatchObject({ unchanged: 1 });
    expect(workspace.revisions()).toHaveLength(1);
  });
});

describe('looking things up', () => {
  test('revisions are numbered across datasets and found within theirs', () => {
    workspace.commit({ ...IMPORT, records: records('a') });
    workspace.commit({ ...IMPORT, dataset: 'wards', kind: 'wards', records: records('w') });
    workspace.commit({ ...IMPORT, records: records('b') });
    expect(workspace.resolve('procedures', '@latest').id).toBe(3);
    expect(workspace.resolve('procedures', '@~1').id).toBe(1);
    expect(workspace.resolve('wards', '@2').id).toBe(2);
    expect(workspace.revisions().map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(workspace.revisions('procedures').map(({ id }) => id)).toEqual([3, 1]);
    expect(workspace.datasets()).toMatchObject([
      { name: 'procedures', kind: 'procedures', latest: { id: 3 } },
      { name: 'wards', kind: 'wards', latest: { id: 2 } },
    ]);
    expect(keysAt('@latest', 'wards')).toEqual(['w']);
  });

  test.each(['@2', '@~2', '@0', 'latest', '@first'])(
    '%s is unknown, the newest are named',
    (reference) => {
      workspace.commit({ ...IMPORT, records: records('a') });
      workspace.commit({ ...IMPORT, dataset: 'other', records: records('a') });
      workspace.commit({ ...IMPORT, records: records('b') });
      expect(() => workspace.resolve('procedures', reference)).toThrow(
        expect.objectContaining({
          code: 'revision-unknown',
          params: { revision: reference, dataset: 'procedures', known: ['@3', '@1'] },
        }),
      );
    },
  );

  test('an unknown dataset is a failure that names those there are', () => {
    workspace.commit({ ...IMPORT, records: records('a') });
    const unknown = expect.objectContaining({
      code: 'dataset-unknown',
      params: { dataset: 'x', known: ['procedures'] },
    });
    expect(() => workspace.resolve('x', '@latest')).toThrow(unknown);
    expect(() => workspace.revisions('x')).toThrow(unknown);
    expect(() => workspace.restore('x', '@latest', IMPORT)).toThrow(unknown);
  });

  test('records come by code point of their key, over many pages', () => {
    const keys = Array.from({ length: 1234 }, (_, index) => `k${String(index).padStart(5, '0')}`);
    const odd = ['Z', 'a', 'é', 'ﬀ', '𝒳'];
    workspace.commit({ ...IMPORT, records: records(...[...odd, ...keys].reverse()) });
    expect(keysAt('@latest')).toEqual(['Z', 'a', ...keys, 'é', 'ﬀ', '𝒳']);
  });

  test('reading may stop half way, and the workspace be written meanwhile', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const reading = workspace.records({ id: 1 })[Symbol.iterator]();
    expect(reading.next().value).toEqual(record('a'));
    workspace.commit({ ...IMPORT, mode: { type: 'replace' }, records: records('c') });
    expect(reading.next().value).toEqual(record('b'));
    workspace.close();
  });

  test('one record is found by its key, as the revision holds it', () => {
    workspace.commit({ ...IMPORT, records: records('a') });
    workspace.commit({ ...IMPORT, records: [record('a', 'new')] });
    expect(workspace.record({ id: 1 }, 'a')).toEqual(record('a'));
    expect(workspace.record({ id: 2 }, 'a')).toEqual(record('a', 'new'));
    expect(workspace.record({ id: 2 }, 'b')).toBeUndefined();
  });

  test('a revision remembers its inputs, mapping and findings', () => {
    const inputs: ImportInput[] = [
      { file: 'a.xlsx', sha256: 'ab', sheet: 'Sheet1', headerRows: [2], firstDataRow: 3, rows: 1 },
    ];
    const mapping = { 'Mã số': 'code', 'Ghi chú': null };
    const findings = [finding('tidy-space', { place: { file: 'a.xlsx', row: 3 }, key: 'a' }, {})];
    workspace.commit({ ...IMPORT, inputs, mapping, findings, records: records('a') });
    workspace.commit({ ...IMPORT, records: records('b') });
    expect(workspace.inputs({ id: 1 })).toEqual(inputs);
    expect(workspace.mapping({ id: 1 })).toEqual(mapping);
    expect(workspace.findings({ id: 1 })).toEqual(findings);
    expect(workspace.inputs({ id: 2 })).toEqual([]);
    expect(workspace.findings({ id: 2 })).toEqual([]);
  });
});

describe('rejected rows', () => {
  test('are kept with the revision until their workbook is written', () => {
    const given = rejected('thang-6/list.xlsx', 'x', 'y');
    const result = workspace.commit({ ...IMPORT, records: records('a'), rejected: [given] });
    expect(result.revision?.summary.rejected).toBe(2);
    expect(result.rejected).toStrictEqual([
      {
        ...given,
        id: 1,
        dataset: 'procedures',
        revision: 1,
        path: expect.stringMatching(/rejected.1-list\.xlsx$/),
        written: false,
      },
    ]);
    expect(workspace.pendingRejected()).toStrictEqual(result.rejected);
    workspace.markRejectedWritten({ id: 1 });
    expect(workspace.pendingRejected()).toEqual([]);
  });

  test('are kept even when there is no revision to keep them with', () => {
    const given = [rejected('list.xlsx', 'x')];
    const result = workspace.commit({ ...IMPORT, records: [], rejected: given });
    expect(result).not.toHaveProperty('revision');
    expect(workspace.pendingRejected()).toMatchObject([
      { revision: null, path: expect.stringMatching(/0-list\.xlsx$/) },
    ]);
    expect(workspace.datasets()).toEqual([]);
  });

  test('of an import repeated without news are kept once, with the latest revision', () => {
    const request = { ...IMPORT, records: records('a'), rejected: [rejected('list.xlsx', 'x')] };
    const [first] = workspace.commit(request).rejected;
    workspace.markRejectedWritten({ id: 1 });
    expect(workspace.commit(request).rejected).toEqual([{ ...first, written: true }]);
  });

  test('that differ get a workbook of their own', () => {
    workspace.commit({
      ...IMPORT,
      records: records('a'),
      rejected: [rejected('a/list.xlsx', 'x')],
    });
    const given = [rejected('a/list.xlsx', 'y'), rejected('b/list.csv', 'x')];
    const again = workspace.commit({ ...IMPORT, records: records('a'), rejected: given });
    expect(again.rejected.map(({ path }) => path.slice(path.lastIndexOf('1-')))).toEqual([
      '1-list-2.xlsx',
      '1-list-3.xlsx',
    ]);
  });

  test('an input without any has no workbook', () => {
    const result = workspace.commit({
      ...IMPORT,
      records: records('a'),
      rejected: [rejected('list.xlsx')],
    });
    expect(result.rejected).toEqual([]);
  });
});
