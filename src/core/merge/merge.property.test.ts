import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clear,
  KIND,
  type List,
  listOf,
  lists,
  NAMES,
  SAME,
} from '../../../test/support/records/lists.js';
import type { Json } from '../../lib/tables/index.js';
import { compareRecords } from '../compare/index.js';
import type { KeyedRecord } from '../kinds/index.js';
import { mergeRecords } from './merge.js';

const RUNS = { seed: 20250701, numRuns: 1000 };

function expectLike(merged: readonly KeyedRecord[], list: List, before: List, skip: Set<string>) {
  const held = new Map(merged.map((one) => [one.key, one]));
  const was = new Map(before.records.map((one) => [one.key, one]));
  const keys = list.records.map(({ key }) => key).filter((key) => !skip.has(key));
  expect([...held.keys()].filter((key) => !skip.has(key)).toSorted()).toEqual(
    [...new Set(keys)].toSorted(),
  );
  // Of rows that say the same the first counts.
  const first = new Map(list.records.toReversed().map((one) => [one.key, one]));
  for (const { key, fields } of first.values()) {
    if (skip.has(key)) continue;
    for (const name of NAMES) {
      const expected = list.columns.has(name) ? fields[name] : was.get(key)?.fields[name];
      expect(held.get(key)?.fields[name]).toEqual(expected);
    }
  }
}

test.each([
  ['only they edited', (a: List, b: List) => [a, a, b]],
  ['only we edited', (a: List, b: List) => [a, b, a]],
  ['both did the same', (a: List, b: List) => [a, b, b]],
] as const)(
  '%s: that is the merged state, as it is written; keys that stand twice stay open',
  (_, of) => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const [base = a, ours = a, theirs = a] = of(a, b);
        const { records, conflicts, summary } = mergeRecords(KIND, { base, ours, theirs });
        const twice = new Set([...torn(a), ...torn(b)]);
        for (const { type, key } of conflicts) {
          expect(type).toBe('key-repeated');
          expect(twice).toContain(key);
        }
        expectLike(records, b, a, twice);
        const keys = new Set([...a.records, ...b.records].map(({ key }) => key));
        const { kept, open, both } = summary;
        expect(kept + open + both + summary.ours + summary.theirs).toBe(keys.size);
      }),
      RUNS,
    );
  },
);

/** Keys that stand in several records which differ. */
function torn({ records }: List): string[] {
  return compareRecords(KIND, records, []).duplicates.old.slice();
}

test('edits of different fields never conflict, and both are there', () => {
  const edits = fc.tuple(clear, clear, fc.subarray(NAMES));
  fc.assert(
    fc.property(edits, ([a, b, chosen]) => {
      const all = new Set(NAMES);
      const base = listOf(a.records, all);
      const later = new Map(b.records.map((one) => [one.key, one.fields]));
      const edited = (names: readonly string[]) =>
        listOf(
          base.records.map(({ key, fields }) => ({
            key,
            fields: put(fields, later.get(key), names),
          })),
          all,
        );
      const rest = NAMES.filter((name) => !chosen.includes(name));
      const [ours, theirs, both] = [edited(chosen), edited(rest), edited(NAMES)];
      const { records, conflicts } = mergeRecords(KIND, { base, ours, theirs });
      expect(conflicts).toEqual([]);
      expectLike(records, both, base, new Set());
    }),
    RUNS,
  );
});

function put(
  fields: KeyedRecord['fields'],
  later: KeyedRecord['fields'] | undefined,
  names: readonly string[],
) {
  if (later === undefined) return fields;
  const kept = Object.entries(fields).filter(([name]) => !names.includes(name));
  const taken = Object.entries(later).filter(([name]) => names.includes(name));
  return Object.fromEntries([...kept, ...taken]);
}

test('edits of different records never conflict', () => {
  fc.assert(
    fc.property(clear, clear, clear, (a, b, c) => {
      const isOurs = ({ key }: KeyedRecord) => Number(key.at(-1)) % 2 === 0;
      const mix = (even: List, odd: List) =>
        listOf(
          [...even.records.filter(isOurs), ...odd.records.filter((one) => !isOurs(one))],
          new Set(NAMES),
        );
      const [base, ours, theirs] = [mix(a, a), mix(b, a), mix(a, c)];
      const { records, conflicts } = mergeRecords(KIND, { base, ours, theirs });
      expect(conflicts).toEqual([]);
      expectLike(records, mix(b, c), base, new Set());
    }),
    RUNS,
  );
});

test('which side is called ours changes nothing but whose conflict it is', () => {
  fc.assert(
    fc.property(lists, lists, lists, (base, b, c) => {
      const there = mergeRecords(KIND, { base, ours: b, theirs: c });
      const back = mergeRecords(KIND, { base, ours: c, theirs: b });
      const named = ({ conflicts }: typeof there) =>
        conflicts.map(({ type, key, field = '' }) => [type, key, field].join(' ')).toSorted();
      expect(named(back)).toEqual(named(there));
      expect({ ...back.summary, ours: 0, theirs: 0 }).toEqual({
        ...there.summary,
        ours: 0,
        theirs: 0,
      });
      const open = new Set(there.conflicts.map(({ key }) => key));
      const other = new Map(back.records.map((one) => [one.key, one]));
      for (const { key, fields } of there.records) {
        if (open.has(key)) continue;
        for (const name of NAMES)
          expect(SAME(name, fields[name], other.get(key)?.fields[name])).toBe(true);
      }
    }),
    RUNS,
  );
});

test('with a rule for every conflict nothing is open, and what the rule says is there', () => {
  fc.assert(
    fc.property(clear, clear, clear, (base, ours, theirs) => {
      const { records, conflicts, summary } = mergeRecords(KIND, { base, ours, theirs }, () => ({
        take: 'theirs',
        by: 'rule',
      }));
      expect(summary.open).toBe(0);
      const held = new Map(records.map((one) => [one.key, one]));
      for (const { field, key, values } of conflicts) {
        const value: Json | undefined = values.theirs;
        if (field === undefined) expect(held.has(key)).toBe(value !== undefined);
        else expect(held.get(key)?.fields[field]).toEqual(value);
      }
    }),
    RUNS,
  );
});
