import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../lib/tables/index.js';
import type { FieldSpec, KeyedRecord, Kind } from '../kinds/index.js';
import type { Change } from './change.js';
import { compareRecords } from './compare.js';

const FIELDS = ['name', 'levels', 'steps', 'timeLimit', 'action'].map(
  (field): FieldSpec => ({
    field,
    label: { vi: field, en: field },
    headers: [],
    weakHeaders: [],
    reads: 'line',
    repairs: [],
    required: false,
    consequence: 'field-changed',
    set: field === 'levels',
    personal: false,
  }),
);

const KIND: Kind = {
  name: 'services',
  title: { vi: 'Dịch vụ', en: 'Services' },
  schema: {},
  fields: FIELDS,
  evidence: [],
  vocabularies: new Map(),
  references: new Map(),
  key: ['code'],
  assembles: [],
  checks: [],
};

const KEYS = [
  '1.012756',
  '1.1.012756',
  '1.00485',
  '1.004850',
  '1.004850A',
  '9.000001.H48',
  '9.000001',
];

const states = fc
  .uniqueArray(
    fc.record({
      key: fc.oneof(fc.constantFrom(...KEYS), fc.stringMatching(/^[12]\.00000\d$/)),
      fields: fc.record(
        {
          name: fc.constantFrom('Cấp thẻ căn cước', 'Cấp thẻ Căn cước', 'Đăng ký kết hôn'),
          levels: fc.subarray(['province', 'commune', 'ministry']).chain(fc.shuffledSubarray),
          steps: fc.array(fc.constantFrom('Nộp', 'nộp.', 'Trả'), { maxLength: 2 }),
          timeLimit: fc.record({ value: fc.nat(3), unit: fc.constantFrom('day', 'working-day') }),
          action: fc.constantFrom('repealed', 'kept'),
        },
        { requiredKeys: [] },
      ),
    }),
    { selector: (made) => made.key, maxLength: 12 },
  )
  .map((records) =>
    records.map(({ key, fields }): KeyedRecord => ({ key, fields: { ...fields } })),
  );

const RUNS = { seed: 20250701, numRuns: 500 };

test('a state has no difference from itself, in any order', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { summary, changes } = compareRecords(KIND, state, state.toReversed());
      expect(changes).toEqual([]);
      expect(summary.unchanged).toBe(state.length);
    }),
    RUNS,
  );
});

test('every record of both states is counted once', () => {
  fc.assert(
    fc.property(states, states, (old, next) => {
      const { summary, changes } = compareRecords(KIND, old, next);
      expect(summary.removed + summary.changed + summary.unchanged).toBe(old.length);
      expect(summary.added + summary.changed + summary.unchanged).toBe(next.length);
      expect(changes).toHaveLength(
        summary.added + summary.removed + summary.changed - summary.renamedKeys,
      );
    }),
    RUNS,
  );
});

test('compared the other way round, everything is mirrored', () => {
  fc.assert(
    fc.property(states, states, (old, next) => {
      const there = compareRecords(KIND, old, next).changes.map(withoutMeaning);
      const back = compareRecords(KIND, next, old).changes.map(withoutMeaning);
      expect(sorted(back.map(mirrored))).toEqual(sorted(there));
    }),
    RUNS,
  );
});

test('a slow and simple judge finds the same changes', () => {
  fc.assert(
    fc.property(states, states, (old, next) => {
      const { changes } = compareRecords(KIND, old, next);
      const found = changes.flatMap(({ type, key, oldKey, fields }) =>
        type === 'renamed-key'
          ? [`removed ${oldKey}`, `added ${key}`]
          : [[type, key, ...fields.map((change) => change.field)].join(' ')],
      );
      expect(found.toSorted()).toEqual(judged(old, next).toSorted());
    }),
    RUNS,
  );
});

interface Meaningless {
  readonly type: string;
  readonly key: string;
  readonly oldKey: string | undefined;
  readonly fields: readonly (readonly [string, Json | undefined, Json | undefined])[];
}

function withoutMeaning({ type, key, oldKey, fields }: Change): Meaningless {
  return { type, key, oldKey, fields: fields.map(({ field, from, to }) => [field, from, to]) };
}

function mirrored({ type, key, oldKey, fields }: Meaningless): Meaningless {
  const opposite: Record<string, string> = { added: 'removed', removed: 'added' };
  return {
    type: opposite[type] ?? type,
    key: oldKey ?? key,
    oldKey: oldKey === undefined ? undefined : key,
    fields: fields.map(([name, from, to]) => [name, to, from]),
  };
}

function sorted(changes: readonly Meaningless[]): readonly Meaningless[] {
  return changes.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function judged(old: readonly KeyedRecord[], next: readonly KeyedRecord[]): string[] {
  const keys = [...new Set([...old, ...next].map((made) => made.key))];
  return keys.flatMap((key) => {
    const before = old.find((made) => made.key === key);
    const after = next.find((made) => made.key === key);
    if (before === undefined) return [`added ${key}`];
    if (after === undefined) return [`removed ${key}`];
    const differing = FIELDS.map((spec) => spec.field).filter(
      (name) => asText(name, before) !== asText(name, after),
    );
    return differing.length === 0 ? [] : [['changed', key, ...differing].join(' ')];
  });
}

function asText(name: string, { fields }: KeyedRecord): string {
  const value = fields[name];
  return JSON.stringify(name === 'levels' && Array.isArray(value) ? value.toSorted() : { value });
}
