import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../lib/tables/index.js';
import { loadKind } from './kinds/load.js';
import { fieldWriter, writeField } from './write.js';

const VALUES: readonly Json[] = [
  'Cấp xã',
  ' Cấp  xã',
  '',
  ['commune'],
  ['commune', 'province'],
  [{ amount: 25_000, currency: 'VND' }],
  [{ currency: 'VND', amount: 25_000 }],
  { number: '1/QĐ-BTP' },
  { value: 5, unit: 'working-day' },
  '2025-07-01',
  '#N/A',
  0,
  true,
];

test('a value is written as it would be alone, however often it comes', () => {
  const kind = loadKind('procedures');
  fc.assert(
    fc.property(
      fc.constantFrom(...kind.fields),
      fc.array(fc.option(fc.constantFrom(...VALUES), { nil: undefined })),
      (field, values) => {
        const write = fieldWriter(field, kind);
        const expected = values.map((value) => writeField(field, value, kind));
        expect(values.map(write)).toEqual(expected);
      },
    ),
    { seed: 20250701, numRuns: 100 },
  );
});
