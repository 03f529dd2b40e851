import { beforeEach, describe, expect, test } from 'vitest';
import { IMPORT, record, records } from '../../../../test/support/imports.js';
import { finding } from '../../findings/index.js';
import { emptyWorkspace } from './open.js';
import type { Progress } from './progress.js';
import type { Workspace } from './workspace.js';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await emptyWorkspace();
});

const keysAt = (reference: string, dataset = 'procedures'): string[] =>
  [...workspace.records(workspace.resolve(dataset, reference))].map(({ key }) => key);

describe('commit', () => {
  test('a first import makes the dataset and its first revision', () => {
    const result = workspace.commit({ ...IMPORT, records: records('b', 'a') });
    expect(result).toMatchObject({ added: ['b', 'a'], changed: [], removed: [], unchanged: 0 });
    expect(result.revision).toEqual({
      id: 1,
      dataset: 'procedures',
      kind: 'procedures',
      keyFields: ['code'],
      createdAt: '2025-07-01T00:00:00.000Z',
      author: 'an',
      command: 'import',
      mode: { type: 'update' },
      summary: { records: 2, added: 2, changed: 0, removed: 0, rejected: 0 },
    });
    expect(workspace.revisions()).toEqual([result.revision]);
  });

  test('update adds and replaces, and lets others stay', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const result = workspace.commit({ ...IMPORT, records: [record('b', 'new'), record('c')] });
    expect(result).toMatchObject({ added: ['c'], changed: ['b'], removed: [], unchanged: 0 });
    expect([...workspace.records({ id: 2 })]).toEqual([
      record('a'),
      record('b', 'new'),
      record('c'),
    ]);
    expect([...workspace.records({ id: 1 })]).toEqual(records('a', 'b'));
    expect(result.revision?.summary).toMatchObject({ records: 3, added: 1, changed: 1 });
  });

  test('replace removes what is not given', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b', 'c') });
    const result = workspace.commit({
      ...IMPORT,
      mode: { type: 'replace' },
      records: records('b'),
    });
    expect(result).toMatchObject({ added: [], changed: [], removed: ['a', 'c'], unchanged: 1 });
    expect(keysAt('@latest')).toEqual(['b']);
    expect(result.revision?.summary.records).toBe(1);
  });

  test('replace of a scope removes only inside it', () => {
    workspace.commit({ ...IMPORT, records: [record('a'), record('b'), record('c', 'c', 'B')] });
    const mode = { type: 'replace-scope', field: 'publisher', value: 'A' } as const;
    const result = workspace.commit({ ...IMPORT, mode, records: records('a') });
    expect(result).toMatchObject({ removed: ['b'], unchanged: 1 });
    expect(keysAt('@latest')).toEqual(['a', 'c']);
    expect(result.revision?.mode).toEqual(mode);
  });

  test('a replacing import keeps what the dataset has of a row that was set aside', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b', 'c') });
    const mode = { type: 'replace' } as const;
    const kept = new Set(['b', 'unknown']);
    const result = workspace.commit({ ...IMPORT, mode, kept, records: records('a') });
    expect(result.removed).toEqual(['c']);
    expect(keysAt('@latest')).toEqual(['a', 'b']);
  });

  test('nothing new makes no revision', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const again = workspace.commit({
      ...IMPORT,
      mode: { type: 'replace' },
      records: records('b', 'a'),
    });
    expect(again).not.toHaveProperty('revision');
    expect(again).toMatchObject({ added: [], changed: [], removed: [], unchanged: 2 });
    expect(workspace.revisions()).toHaveLength(1);
  });

  test('no records make no dataset', () => {
    workspace.commit({ ...IMPORT, mode: { type: 'replace' }, records: [] });
    expect(workspace.datasets()).toEqual([]);
  });

  test('a record that comes back is the one it was', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    workspace.commit({ ...IMPORT, mode: { type: 'replace' }, records: records('b') });
    workspace.commit({ ...IMPORT, records: records('a') });
    expect([keysAt('@1'), keysAt('@2'), keysAt('@3')]).toEqual([['a', 'b'], ['b'], ['a', 'b']]);
  });

  test('another kind is refused and nothing stored', () => {
    workspace.commit({ ...IMPORT, records: records('a') });
    const refused = expect.objectContaining({ code: 'dataset-kind' });
    expect(() => workspace.commit({ ...IMPORT, kind: 'wards', records: records('b') })).toThrow(
      refused,
    );
    expect(() => workspace.preview({ ...IMPORT, kind: 'wards', records: [] })).toThrow(refused);
    expect(() =>
      workspace.commit({ ...IMPORT, keyFields: ['name', 'fields'], records: records('b') }),
    ).toThrow(expect.objectContaining({ code: 'dataset-key' }));
    expect(workspace.revisions()).toHaveLength(1);
  });

  test('tells its progress through every stage, in order', () => {
    const told: Progress[] = [];
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const more = Array.from({ length: 120 }, (_, index) => record(`k${index}`));
    const findings = [finding('tidy-space', { place: { file: 'a.csv' } }, {})];
    const mode = { type: 'replace' } as const;
    workspace.commit({
      ...IMPORT,
      mode,
      records: more,
      findings,
      onProgress: (now) => told.push(now),
    });
    expect(told.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
      'compare 0/120',
      'compare 50/120',
      'compare 100/120',
      'findings 0/1',
      'remove 0/2',
      'store 0/120',
      'store 50/120',
      'store 100/120',
      'commit 0/1',
      'committed 1/1',
    ]);
  });
});

describe('preview', () => {
  test('says what commit will do and stores nothing', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const request = {
      ...IMPORT,
      mode: { type: 'replace' } as const,
      records: [record('b', 'x'), record('c')],
    };
    const preview = workspace.preview(request);
    expect(preview).toMatchObject({ added: ['c'], changed: ['b'], removed: ['a'], unchanged: 0 });
    expect(workspace.revisions()).toHaveLength(1);
    expect(workspace.commit(request)).toMatchObject(preview);
  });
});

describe('fields that a list says nothing of', () => {
  const given = (name: string) => [{ key: 'b', fields: { name } }];
  const said = new Map([['b', new Set(['name'])]]);

  test('an update keeps what is stored of them, and what it keeps makes no revision', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const same = workspace.commit({ ...IMPORT, records: given('b'), said });
    expect(same).toMatchObject({ changed: [], unchanged: 1 });
    expect(same.revision).toBeUndefined();
    expect(same.effects.kept).toEqual(new Map([['publisher', ['b']]]));
    const result = workspace.commit({ ...IMPORT, records: given('new'), said });
    expect(result.effects.replaced).toEqual(new Map([['name', ['b']]]));
    expect(result.revision?.summary.values).toEqual({
      kept: 1,
      emptied: 0,
      replaced: 1,
      removed: 0,
    });
    expect(workspace.record({ id: 2 }, 'b')).toEqual(record('b', 'new'));
  });

  test('where nothing is said about what was said, an update replaces the whole record', () => {
    workspace.commit({ ...IMPORT, records: records('b') });
    const { effects } = workspace.commit({ ...IMPORT, records: given('b') });
    expect(effects.emptied).toEqual(new Map([['publisher', ['b']]]));
  });

  test('replacing keeps nothing, counts what goes, and is done only when that is accepted', () => {
    workspace.commit({ ...IMPORT, records: records('a', 'b') });
    const request = { ...IMPORT, mode: { type: 'replace' }, records: given('b'), said } as const;
    const refused = workspace.commit({ ...request, accept: ({ reach }) => reach > 2 });
    expect(refused).toMatchObject({ refused: true, removed: ['a'], rejected: [] });
    expect(workspace.revisions()).toHaveLength(1);
    const { effects, refused: no } = workspace.commit({ ...request, accept: () => true });
    expect([effects.emptied, effects.removed, no]).toEqual([
      new Map([['publisher', ['b']]]),
      2,
      undefined,
    ]);
  });
});
