import { expect, test } from 'vitest';
import type { Dialect } from './dialects/dialect.js';
import { DIALECTS } from './dialects/dialects.js';
import { insertRows } from './inserts.js';

const columns = [
  { name: 'a', type: 'name' },
  { name: 'b', type: 'count' },
] as const;

test('quotes are doubled, numbers stand bare, an empty text is no value', () => {
  const rows = [
    ["Xã M'Đrắk", 1],
    ['', undefined],
  ];
  for (const dialect of Object.values<Dialect>(DIALECTS)) {
    const [statement = ''] = insertRows(dialect, { name: 't', columns }, rows);
    expect(statement).toContain("('Xã M''Đrắk', 1),\n(NULL, NULL)");
  }
});

test('in MySQL a backslash means the same whatever the mode of the server', () => {
  const [statement] = insertRows(DIALECTS.mysql, { name: 't', columns }, [["\\'", 0]]);
  expect(statement).toContain("(_utf8mb4 x'5c27', 0)");
});

test('in batches', () => {
  const rows = Array.from({ length: 1001 }, (_, at) => ['x', at]);
  const statements = insertRows(DIALECTS.postgres, { name: 't', columns }, rows);
  expect(statements.map((statement) => statement.split('\n').length - 1)).toEqual([500, 500, 1]);
  expect(insertRows(DIALECTS.postgres, { name: 't', columns }, [])).toEqual([]);
});
