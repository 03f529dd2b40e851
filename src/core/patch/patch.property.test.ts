import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clear, KIND, type List, lists } from '../../../test/support/records/lists.js';
import { compareRecords } from '../compare/index.js';
import type { KeyedRecord } from '../kinds/index.js';
import { applyPatch } from './apply.js';
import { invertPatch } from './invert.js';
import { makePatch } from './make.js';

const RUNS = { seed: 20250701, numRuns: 1000 };

/** What a state differs in from a list, in the fields that the list has columns for. */
function differences(records: readonly KeyedRecord[], { records: others, said }: List) {
  return compareRecords(KIND, records, others, { said: { new: said } }).changes;
}

test('the changes of two states lead from one to the other, and back', () => {
  fc.assert(
    fc.property(clear, clear, (a, b) => {
      const { list } = makePatch(KIND, a, b);
      const there = applyPatch(KIND, list, a);
      expect(there.refusals).toEqual([]);
      expect(differences(there.records, b)).toEqual([]);
      const back = applyPatch(KIND, invertPatch(list), b);
      expect(back.refusals).toEqual([]);
      // Of a record that both have, b never spoke of the fields that it has no column for.
      const held = new Set(b.records.map(({ key }) => key));
      for (const { key, fields } of differences(back.records, a)) {
        expect(held).toContain(key);
        for (const { field } of fields) expect(b.columns).not.toContain(field);
      }
    }),
    RUNS,
  );
});

test('what the new list has no column for stays as it is', () => {
  fc.assert(
    fc.property(clear, clear, (a, b) => {
      const { records } = applyPatch(KIND, makePatch(KIND, a, b).list, a);
      const was = new Map(a.records.map(({ key, fields }) => [key, fields]));
      for (const { key, fields } of records)
        for (const [name, value] of Object.entries(was.get(key) ?? {}))
          if (!b.columns.has(name)) expect(fields[name]).toEqual(value);
    }),
    RUNS,
  );
});

test('applied to what it led to, its inverse leads back exactly', () => {
  fc.assert(
    fc.property(clear, clear, (a, b) => {
      const { list } = makePatch(KIND, a, b);
      const { records } = applyPatch(KIND, list, a);
      const back = applyPatch(KIND, invertPatch(list), { records });
      expect(back.refusals).toEqual([]);
      expect(compareRecords(KIND, back.records, a.records).changes).toEqual([]);
    }),
    RUNS,
  );
});

test('keys that stand twice are in no change and are told; the others lead where they did', () => {
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const { list, repeated } = makePatch(KIND, a, b);
      const twice = new Set([...repeated.old, ...repeated.new]);
      const { duplicates } = compareRecords(KIND, a.records, b.records);
      expect(twice).toEqual(new Set([...duplicates.old, ...duplicates.new]));
      for (const { key } of list.changes) expect(twice).not.toContain(key);
      const { records, refusals } = applyPatch(KIND, list, a);
      expect(refusals).toEqual([]);
      const changed = differences(records, b).filter(({ key }) => !twice.has(key));
      expect(changed).toEqual([]);
    }),
    RUNS,
  );
});

test('applied twice, every change of it is refused', () => {
  fc.assert(
    fc.property(clear, clear, (a, b) => {
      const { list } = makePatch(KIND, a, b);
      const { records } = applyPatch(KIND, list, a);
      const again = applyPatch(KIND, list, { records });
      const refused = new Set(again.refusals.map(({ key }) => key));
      for (const change of list.changes) expect(refused).toContain(change.key);
      expect(compareRecords(KIND, records, again.records).changes).toEqual([]);
    }),
    RUNS,
  );
});
