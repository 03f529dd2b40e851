import { expect, test } from 'vitest';
import { type Content, contentOf } from '../records/hashed-content.js';
import { isEmpty, isInScope, planChanges } from './plan.js';

const content = (key: string, name: string): Content => contentOf({ key, fields: { name } });
const state = (...contents: Content[]) => new Map(contents.map(({ key, hash }) => [key, hash]));

test('tells added, changed and unchanged apart', () => {
  const current = state(content('a', 'one'), content('b', 'two'));
  const plan = planChanges(
    current,
    [content('c', 'x'), content('a', 'one'), content('b', '2')],
    [],
  );
  expect(plan.added.map(({ key }) => key)).toEqual(['c']);
  expect(plan.changed.map(({ key }) => key)).toEqual(['b']);
  expect(plan).toMatchObject({ removed: [], unchanged: 1 });
});

test('what may leave is removed unless it is given', () => {
  const current = state(content('a', 'one'), content('b', 'two'), content('c', 'three'));
  const plan = planChanges(current, [content('a', 'one')], ['a', 'c']);
  expect(plan.removed).toEqual(['c']);
});

test('a plan is empty when nothing differs', () => {
  const current = state(content('a', 'one'));
  expect(isEmpty(planChanges(current, [content('a', 'one')], ['a']))).toBe(true);
  expect(isEmpty(planChanges(current, [content('a', '1')], []))).toBe(false);
  expect(isEmpty(planChanges(current, [content('b', 'two')], []))).toBe(false);
  expect(isEmpty(planChanges(current, [], ['a']))).toBe(false);
});

test('a key given twice never wins in silence', () => {
  expect(() => planChanges(new Map(), [content('a', '1'), content('a', '2')], [])).toThrow(/twice/);
});

test.each([
  [{ publisher: 'Bộ Tư pháp' }, true],
  [{ publisher: 'Bộ  Tư Pháp ' }, true],
  [{ publisher: 'Bo Tu phap' }, false],
  [{ publisher: ['Bộ Nội vụ', 'Bộ Tư pháp'] }, true],
  [{ publisher: ['Bộ Nội vụ'] }, false],
  [{ publisher: { name: 'Bộ Tư pháp' } }, false],
  [{}, false],
])('%j is in scope: %s', (fields, expected) => {
  expect(isInScope({ key: 'k', fields }, 'publisher', 'Bộ Tư pháp')).toBe(expected);
});

test('a number or boolean is in scope when it reads like the value', () => {
  expect(isInScope({ key: 'k', fields: { level: 4 } }, 'level', '4')).toBe(true);
  expect(isInScope({ key: 'k', fields: { online: true } }, 'online', 'true')).toBe(true);
  expect(isInScope({ key: 'k', fields: { level: null } }, 'level', 'null')).toBe(false);
});

test('an inherited name is no field', () => {
  expect(isInScope({ key: 'k', fields: {} }, 'constructor', String(Object))).toBe(false);
});
