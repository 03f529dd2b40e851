import { expect, test } from 'vitest';
import type { Json } from '../../lib/tables/index.js';
import type { Consequence, FieldSpec, KeyedRecord, Kind } from '../kinds/index.js';
import type { Change, Comparison } from './change.js';
import { compareRecords } from './compare.js';

function field(name: string, consequence: Consequence, set = false): FieldSpec {
  return {
    ...(name === 'code' && { looksLike: '\\d' }),
    field: name,
    label: { vi: name, en: name },
    headers: [],
    weakHeaders: [],
    reads: set ? 'lines' : 'line',
    repairs: [],
    required: name === 'code',
    consequence,
    set,
    personal: false,
  };
}

const KIND: Kind = {
  name: 'services',
  title: { vi: 'Dịch vụ', en: 'Services' },
  schema: {},
  fields: [
    field('code', 'field-changed'),
    field('name', 'renamed'),
    field('levels', 'level-transferred', true),
    field('timeLimit', 'time-changed'),
    field('steps', 'steps-changed'),
    field('action', 'action-changed'),
    field('validFrom', 'validity-changed'),
  ],
  evidence: [],
  vocabularies: new Map(),
  references: new Map(),
  key: ['code'],
  assembles: [],
  checks: [],
};

function record(key: string, fields: Record<string, Json> = {}): KeyedRecord {
  return { key, fields: { code: key, name: `Thủ tục ${key}`, ...fields } };
}

function only(comparison: Comparison): Change {
  const [change] = comparison.changes;
  if (change === undefined || comparison.changes.length > 1) throw new Error('not one change');
  return change;
}

test('added, removed and changed records, each with what it means', () => {
  const old = [
    record('3.000002', { levels: ['district'], steps: ['a', 'b'] }),
    record('1.000001'),
    record('2.000003'),
  ];
  const next = [
    record('2.000003'),
    record('4.000004', { validFrom: '2026-01-01' }),
    record('3.000002', { levels: ['commune'], steps: ['b', 'a'] }),
  ];
  expect(compareRecords(KIND, old, next, { asOf: '2025-07-01' })).toEqual({
    uncompared: [],
    duplicates: { old: [], new: [] },
    summary: {
      duplicateKeys: 0,
      added: 1,
      removed: 1,
      changed: 1,
      unchanged: 1,
      renamedKeys: 0,
      byConsequence: {
        new: 1,
        missing: 1,
        'effective-in-future': 1,
        'level-transferred': 1,
        'steps-changed': 1,
      },
    },
    changes: [
      {
        type: 'removed',
        key: '1.000001',
        name: 'Thủ tục 1.000001',
        severity: 'warning',
        consequences: ['missing'],
        fields: [],
      },
      {
        type: 'changed',
        key: '3.000002',
        name: 'Thủ tục 3.000002',
        severity: 'info',
        consequences: ['level-transferred', 'steps-changed'],
        fields: [
          {
            field: 'levels',
            from: ['district'],
            to: ['commune'],
            consequence: 'level-transferred',
          },
          { field: 'steps', from: ['a', 'b'], to: ['b', 'a'], consequence: 'steps-changed' },
        ],
      },
      {
        type: 'added',
        key: '4.000004',
        name: 'Thủ tục 4.000004',
        severity: 'info',
        consequences: ['new', 'effective-in-future'],
        fields: [],
      },
    ],
  });
});

test('a renamed key is one change, and counts as a key gone and a key come', () => {
  const name = 'Đăng ký đất đai lần đầu';
  const old = [record('1.1.012756', { name, steps: ['a'] }), record('1.000001')];
  const next = [record('1.012756', { name, steps: ['a', 'b'] }), record('1.000001')];
  const comparison = compareRecords(KIND, old, next);
  expect(comparison.summary).toMatchObject({ added: 1, removed: 1, unchanged: 1, renamedKeys: 1 });
  expect(only(comparison)).toEqual({
    type: 'renamed-key',
    key: '1.012756',
    name,
    severity: 'warning',
    consequences: ['key-changed', 'steps-changed'],
    fields: [
      { field: 'code', from: '1.1.012756', to: '1.012756', consequence: 'key-changed' },
      { field: 'steps', from: ['a'], to: ['a', 'b'], consequence: 'steps-changed' },
    ],
    oldKey: '1.1.012756',
  });
});

test('a field that came or went has no value on the other side', () => {
  const change = only(
    compareRecords(KIND, [record('1', { steps: [] })], [record('1', { timeLimit: null })]),
  );
  expect(change.fields).toStrictEqual([
    { field: 'timeLimit', to: null, consequence: 'time-changed' },
    { field: 'steps', from: [], consequence: 'steps-changed' },
  ]);
});

test('the order of a set is no change', () => {
  const old = [record('1', { levels: ['province', 'commune'] })];
  const next = [record('1', { levels: ['commune', 'province'] })];
  expect(compareRecords(KIND, old, next).changes).toEqual([]);
});

test('only the list that says so first repeals', () => {
  const [kept, gone] = [record('1', { action: 'kept' }), record('1', { action: 'repealed' })];
  const still = record('1', { action: 'repealed', steps: ['a'] });
  expect(only(compareRecords(KIND, [kept], [gone])).consequences).toContain('repealed');
  expect(only(compareRecords(KIND, [gone], [still])).consequences).toEqual(['steps-changed']);
});

test('fields that the kind does not know are compared after its own, by name', () => {
  const old = record('1', { zone: 1, action: 'kept', area: 1, ...JSON.parse('{"__proto__":1}') });
  const next = record('1', { area: 2, action: 'amended' });
  expect(only(compareRecords(KIND, [old], [next])).fields).toEqual([
    { field: 'action', from: 'kept', to: 'amended', consequence: 'action-changed' },
    { field: '__proto__', from: 1, consequence: 'field-changed' },
    { field: 'area', from: 1, to: 2, consequence: 'field-changed' },
    { field: 'zone', from: 1, consequence: 'field-changed' },
  ]);
});

test('a key that stands in several records that differ takes no part, on either side', () => {
  const twice = [record('1'), record('1', { steps: ['a'] }), record('2')];
  const once = [record('1', { steps: ['b'] }), record('2')];
  for (const [old, next, duplicates] of [
    [twice, once, { old: ['1'], new: [] }],
    [once, twice, { old: [], new: ['1'] }],
  ] as const) {
    const comparison = compareRecords(KIND, old, next);
    expect(comparison).toMatchObject({ changes: [], duplicates });
    expect(comparison.summary).toMatchObject({ unchanged: 1, duplicateKeys: 1 });
  }
});

test('records that repeat each other in every field are one', () => {
  const { summary } = compareRecords(KIND, [record('1'), record('1')], [record('1')]);
  expect(summary).toMatchObject({ unchanged: 1, duplicateKeys: 0 });
});

test('a field that one side says nothing of is no change and has no consequence', () => {
  const silent = new Set(['code', 'name']);
  const full = [record('1', { levels: ['province'], action: 'repealed' })];
  const next = [record('1', { name: 'khác' })];
  const said = { new: () => silent };
  const comparison = compareRecords(KIND, full, next, { said });
  expect(only(comparison)).toMatchObject({
    consequences: ['renamed'],
    fields: [{ field: 'name' }],
  });
  expect(comparison.uncompared).toEqual([
    { side: 'new', field: 'levels', records: next },
    { side: 'new', field: 'action', records: next },
  ]);
  const back = compareRecords(KIND, next, full, { said: { old: () => silent } });
  // That it is repealed is no difference of a field: the new list says so, whatever the old one speaks of.
  expect(only(back).consequences).toEqual(['repealed', 'renamed']);
  expect(back.uncompared.map(({ side, field }) => `${side} ${field}`)).toEqual([
    'old levels',
    'old action',
  ]);
});

test('a pair of keys is told by its name where the new list has none', () => {
  const { changes } = compareRecords(
    KIND,
    [record('1', { steps: ['a'] })],
    [{ key: '1', fields: { code: '1', steps: ['b'] } }],
    { said: { new: () => new Set(['code', 'steps']) } },
  );
  expect(changes).toMatchObject([{ name: 'Thủ tục 1' }]);
});

test('keys that are names are one however they are written; keys are shown as written', () => {
  const kind = { ...KIND, key: ['name'] };
  const named = (key: string, code: string) => ({ key, fields: { name: key, code } });
  const { summary, changes } = compareRecords(
    kind,
    [named('Hoà giải  ở cơ sở', '1'), named('Đăng ký khai sinh.', '2')],
    [named('Hòa giải ở cơ sở', '1'), named('ĐĂNG KÝ KHAI SINH', '3')],
  );
  expect(summary).toMatchObject({ added: 0, removed: 0, changed: 1, unchanged: 1 });
  expect(changes).toMatchObject([{ key: 'ĐĂNG KÝ KHAI SINH', fields: [{ field: 'code' }] }]);
});
