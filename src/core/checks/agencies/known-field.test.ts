import { expect, test } from 'vitest';
import { KIND, recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { knownField } from './known-field.js';

test('an unknown field is found, item by item, with the nearest of its ministry', async () => {
  const records = recordsOf([
    { fields: ['Hộ tịch', 'Hộ tịt'], publisher: 'Bộ Tư pháp' },
    { fields: ['Hộ tịt'], publisher: 'Bộ Y tế' },
  ]);
  expect(await run(knownField, records)).toMatchObject([
    { code: 'field-unknown', value: 'Hộ tịt', params: { closest: ['Hộ tịch'] }, place: { row: 2 } },
    { params: { closest: ['Hộ tích'] }, place: { row: 3 } },
  ]);
});

test('of an unknown ministry all fields are near', async () => {
  const [found] = await run(knownField, recordsOf([{ fields: ['Hộ tịt'], publisher: 'Bộ Lạ' }]));
  expect(found).toMatchObject({
    params: { closest: expect.arrayContaining(['Hộ tịch', 'Hộ tích']) },
  });
});

test.each(['hộ tịch', 'Hộ  tịch', 'Hộ tịch(Bộ Tư pháp)', 'Hộ tịch (Bộ Tư pháp)'])(
  '%s is known',
  async (field) => {
    expect(await run(knownField, recordsOf([{ fields: [field] }]))).toEqual([]);
  },
);

test('without a list nothing is unknown', async () => {
  const kind = { ...KIND, references: new Map() };
  expect(await run(knownField, recordsOf([{ fields: ['v'] }]), { kind })).toEqual([]);
});
