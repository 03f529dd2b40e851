import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, contentOf, contentsOf, GivenRecords, recordOf } from './hashed-content.js';

test('the order of names means nothing, at any depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(
    '{"a":"x","b":[{"c":null,"d":1}]}',
  );
});

test('the order of a list means something', () => {
  expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
});

test('null, empty text, zero, an empty list and absence are different', () => {
  const values = [{ a: null }, { a: '' }, { a: 0 }, { a: [] }, {}];
  expect(new Set(values.map(canonicalJson)).size).toBe(values.length);
});

test('a name such as __proto__ is a name like any other', () => {
  const fields = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  const stored = contentOf({ key: 'k', fields });
  expect(stored.fields).toBe('{"__proto__":{"polluted":true},"a":1}');
  expect(Object.hasOwn(recordOf(stored).fields, '__proto__')).toBe(true);
});

test('what is stored is read back equal', () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (key, value) => {
      const fields = JSON.parse(JSON.stringify(value));
      expect(recordOf(contentOf({ key, fields }))).toEqual({ key, fields });
    }),
    { seed: 20250701, numRuns: 200 },
  );
});

test('only the fields count for the hash', () => {
  const fields = { name: 'Đăng ký khai sinh' };
  expect(contentOf({ key: 'a', fields }).hash).toEqual(contentOf({ key: 'b', fields }).hash);
  expect(contentOf({ key: 'a', fields: {} }).hash).not.toEqual(
    contentOf({ key: 'a', fields }).hash,
  );
});

test('names with the character that parts them, and none at all, are names like any other', () => {
  expect(canonicalJson({ 'b\0a': 1, c: 2 })).toBe('{"b\\u0000a":1,"c":2}');
  expect(canonicalJson({ c: 2, b: 1, a: 0 })).toBe('{"a":0,"b":1,"c":2}');
  expect(canonicalJson({ '': 1 })).toBe('{"":1}');
  expect(canonicalJson({})).toBe('{}');
});

test('records are hashed once for what storing them would do and for storing them', () => {
  const given = new GivenRecords([{ key: 'a', fields: { b: 1 } }]);
  expect(contentsOf(given)).toBe(contentsOf(given));
  expect([...given]).toEqual([{ key: 'a', fields: { b: 1 } }]);
});
