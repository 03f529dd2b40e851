import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../lib/tables/index.js';
import { type ItemChange, itemChanges } from './item-changes.js';
import { itemsOf } from './unfold.js';

const told = (from: readonly Json[], to: readonly Json[], isSet = false) =>
  itemChanges(from, to, isSet).map(({ change, from: old, to: next }) => [change, old, next]);

test('items that came, went and changed', () => {
  expect(
    told(
      ['Tờ khai đi rừng mẫu 1', 'Ảnh chân dung', 'Sổ sức khỏe'],
      ['Tờ khai đi rừng mẫu 2', 'Sổ sức khỏe', 'Bản vẽ khu rừng'],
    ),
  ).toEqual([
    ['removed', 'Ảnh chân dung', undefined],
    ['changed', 'Tờ khai đi rừng mẫu 1', 'Tờ khai đi rừng mẫu 2'],
    ['added', undefined, 'Bản vẽ khu rừng'],
  ]);
});

test('an item that stands elsewhere has moved, but not in a set', () => {
  expect(told(['A', 'B', 'C'], ['C', 'A', 'B'])).toEqual([['moved', 'C', 'C']]);
  expect(told(['A', 'B', 'C'], ['C', 'A', 'B'], true)).toEqual([]);
});

test('what goes by the same name is the same thing, by another it is not', () => {
  const direct = { channel: 'direct', times: [{ value: 5, unit: 'day' }] };
  const online = { channel: 'online', times: [{ value: 5, unit: 'day' }] };
  const faster = { channel: 'direct', times: [{ value: 3, unit: 'hour' }] };
  expect(told([direct], [online])).toEqual([
    ['removed', direct, undefined],
    ['added', undefined, online],
  ]);
  expect(told([direct], [online, faster])).toEqual([
    ['added', undefined, online],
    ['changed', direct, faster],
  ]);
});

test('papers of a case and times of a channel are items of their own', () => {
  const [a, b] = [{ name: 'A' }, { name: 'B' }];
  expect(itemsOf([{ case: 'Cấp mới', papers: [a, b] }, { name: 'C' }])).toEqual([
    { case: 'Cấp mới', papers: [a] },
    { case: 'Cấp mới', papers: [b] },
    { name: 'C' },
  ]);
});

test('what a cell writes as JSON is read, what says nothing left out', () => {
  const written = JSON.stringify({ giá: [{ loại: 'mới' }, { loại: 'cũ' }], miễn: null, ghi: 'x' });
  const read = [{ giá: { loại: 'mới' } }, { giá: { loại: 'cũ' } }, { ghi: 'x' }];
  expect(itemsOf(written)).toEqual(read);
  expect(itemsOf([{ description: written }])).toEqual(read);
  expect(itemsOf([written, 'y'])).toEqual([...read, 'y']);
});

test.each(['một câu', 5, null, { value: 5, unit: 'day' }, undefined])(
  '%j is one thing',
  (value) => {
    expect(itemsOf(value)).toBeUndefined();
  },
);

const items = fc.array(
  fc.oneof(
    fc.constantFrom<Json>('a', 'b', 'c', 'tờ khai mẫu 1', 'tờ khai mẫu 2', 1, null),
    fc.record({ channel: fc.constantFrom('x', 'y'), value: fc.nat(2) }),
  ),
  { maxLength: 8 },
);

/** The new list, made of the old one and what is told. */
function applied(from: readonly Json[], changes: readonly ItemChange[]): readonly Json[] {
  const gone = new Set(changes.map(({ oldIndex }) => oldIndex));
  const kept = from.filter((_, at) => !gone.has(at));
  const come = changes.filter(({ newIndex }) => newIndex !== undefined);
  const made: Json[] = [];
  const length = kept.length + come.length;
  for (let at = 0; at < length; at++) {
    const told = come.find(({ newIndex }) => newIndex === at);
    const item = told === undefined ? kept.shift() : told.to;
    if (item !== undefined) made.push(item);
  }
  return made;
}

function inverse(changes: readonly ItemChange[]): readonly ItemChange[] {
  return changes.map(({ change, from, to, oldIndex, newIndex }) => ({
    change,
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
    ...(newIndex !== undefined && { oldIndex: newIndex }),
    ...(oldIndex !== undefined && { newIndex: oldIndex }),
  }));
}

test('the old list with what is told is the new one, and the other way round', () => {
  fc.assert(
    fc.property(items, items, (from, to) => {
      const changes = itemChanges(from, to, false);
      expect(applied(from, changes)).toEqual(to);
      expect(applied(to, inverse(changes))).toEqual(from);
    }),
    { seed: 17, numRuns: 1000 },
  );
});

test('of a set nothing is told but what is in one of both alone', () => {
  fc.assert(
    fc.property(items, items, (from, to) => {
      const changes = itemChanges(from, to, true);
      expect(changes.filter(({ change }) => change === 'moved')).toEqual([]);
      expect(itemChanges(from, from.toReversed(), true)).toEqual([]);
      const count = (change: string) => changes.filter((one) => one.change === change).length;
      expect(from.length - count('removed')).toBe(to.length - count('added'));
    }),
    { seed: 17 },
  );
});
