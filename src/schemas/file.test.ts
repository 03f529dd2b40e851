import { expect, test } from 'vitest';
import { count, described, list, local, part, schemaFile, Type } from './index.js';
import { jsonText, writtenSchema } from './write.js';

const about = { title: 'T', description: 'D' };
const name = part('other', 'name', Type.String());
const other = schemaFile('other', about, Type.Object({ name }), [name]);

test('what is a file, or a part of one, is referred to where others hold it', () => {
  const held = Type.Object({ name, others: list(described('All of them', other)) });
  expect(writtenSchema(schemaFile('one', about, held))).toMatchObject({
    $id: 'https://haicap.dev/schemas/one.schema.json',
    required: ['name', 'others'],
    properties: {
      name: { $ref: 'other.schema.json#/$defs/name' },
      others: { items: { description: 'All of them', $ref: 'other.schema.json' } },
    },
  });
  expect(writtenSchema(other)).toMatchObject({
    properties: { name: { $ref: '#/$defs/name' } },
    $defs: { name: { type: 'string' } },
  });
});

test('a part of every file stands in it once, whatever is said of it where it is held', () => {
  const side = local('side', Type.Object({ rows: described('Rows of it', count) }));
  const file = schemaFile('one', about, Type.Object({ old: side, new: Type.Optional(side) }));
  const { required, properties, $defs } = writtenSchema(file);
  expect(required).toEqual(['old']);
  expect(properties).toEqual({ old: { $ref: '#/$defs/side' }, new: { $ref: '#/$defs/side' } });
  expect($defs).toMatchObject({
    side: { properties: { rows: { description: 'Rows of it', $ref: '#/$defs/count' } } },
    count: { type: 'integer', minimum: 0 },
  });
});

test('stands on one line where it fits there', () => {
  const long = 'x'.repeat(60);
  expect(jsonText({ a: { b: [1, null] }, c: [long, long], d: {} })).toBe(
    `{\n  "a": { "b": [1, null] },\n  "c": [\n    "${long}",\n    "${long}"\n  ],\n  "d": {}\n}`,
  );
});
