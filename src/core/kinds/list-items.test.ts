import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../lib/tables/index.js';
import { loadKind } from './kinds/load.js';
import { completedList, countParts, itemLists, itemsWithout, unsaidParts } from './list-items.js';

const STEPS = {
  field: 'steps',
  parts: ['id', 'name', 'role', 'duration'],
  identity: ['name', 'id'],
};

const steps = (...names: readonly string[]): JsonObject[] =>
  names.map((name, i) => ({ name, duration: `${i + 1} ngày` }));
const bare = (...names: readonly string[]): JsonObject[] => names.map((name) => ({ name }));

function durations(given: readonly JsonObject[], stored: readonly JsonObject[]) {
  const done = completedList(STEPS, given, stored, ['duration']);
  const items = Array.isArray(done?.items) ? (done.items as readonly JsonObject[]) : [];
  return {
    durations: items.map(({ duration }) => duration),
    lost: done?.lost.get('duration') ?? 0,
  };
}

test('a step that comes in between shifts none of the others', () => {
  expect(durations(bare('Nhận', 'Giao việc', 'Thẩm định'), steps('nhận', 'Thẩm định'))).toEqual({
    durations: ['1 ngày', undefined, '2 ngày'],
    lost: 0,
  });
});

test('a step that is gone takes its value with it; one that may be renamed does not', () => {
  expect(durations(bare('Nhận'), steps('Nhận', 'Trả')).lost).toBe(0);
  expect(durations(bare('Nhận', 'Trả kết quả'), steps('Nhận', 'Trả'))).toEqual({
    durations: ['1 ngày', undefined],
    lost: 1,
  });
});

test('steps of one name are told apart by their order, and only where all stand as they stood', () => {
  const twice = steps('Nhận', 'Ký', 'Ký');
  expect(durations(bare('Nhận', 'Ký', 'Ký'), twice).durations).toEqual([
    '1 ngày',
    '2 ngày',
    '3 ngày',
  ]);
  expect(durations(bare('Ký', 'Nhận', 'Ký'), twice)).toEqual({
    durations: [undefined, '1 ngày', undefined],
    lost: 2,
  });
});

test('numbers tell steps apart only where all are as they were', () => {
  const stored = [
    { id: '1', name: 'Nhận' },
    { id: '2', name: 'Ký' },
  ];
  const named = (given: readonly JsonObject[]) => completedList(STEPS, given, stored, ['name']);
  expect(named([{ id: '1' }, { id: '2' }])?.items).toEqual(stored);
  const fewer = named([{ id: '2' }]);
  expect([fewer?.items, fewer?.lost.get('name')]).toEqual([[{ id: '2' }], 2]);
});

test('what a list says itself stays, whatever is stored', () => {
  const given = [{ name: 'Nhận', duration: '9 ngày' }];
  expect(completedList(STEPS, given, steps('Nhận'), ['duration'])?.items).toEqual(given);
});

test('of every stored value it is known whether it was kept, is lost or went with its item', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 5 });
  fc.assert(
    fc.property(names, names, (given, before) => {
      const done = completedList(STEPS, bare(...given), steps(...before), ['duration']);
      const kept = done?.kept.get('duration') ?? 0;
      const lost = done?.lost.get('duration') ?? 0;
      expect(countParts(done?.items, ['duration']).get('duration') ?? 0).toBe(kept);
      const gone = before.length - kept - lost;
      // Only where every given item is one of the stored can stored ones be gone for certain.
      expect(gone === 0 || kept === given.length).toBe(true);
    }),
  );
});

test('parts are unsaid only of a list that is spoken of', () => {
  const [list] = itemLists(loadKind('processes'));
  if (list === undefined) throw new Error('no list');
  expect(unsaidParts(list, new Set())).toEqual([]);
  expect(
    unsaidParts(list, new Set(['steps', ...list.parts.map((part) => `steps.${part}`)])),
  ).toEqual([]);
  expect(unsaidParts(list, new Set(['steps', 'steps.name']))).toContain('duration');
});

test('a part of the same name further inside stays', () => {
  const items = [{ unit: 'Phòng Một', duration: { value: 1, unit: 'day' } }];
  expect(itemsWithout(items, ['unit'])).toEqual([{ duration: { value: 1, unit: 'day' } }]);
});
