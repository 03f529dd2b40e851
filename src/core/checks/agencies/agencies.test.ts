import { expect, test } from 'vitest';
import { KIND, recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { abolishedAgency } from './abolished-agency.js';
import { knownAgency } from './known-agency.js';

test('the agencies of abolished units are found, each by its own line', async () => {
  const records = recordsOf([
    { code: '1.000001', agencies: ['Sở Tư pháp', 'Công an huyện', 'Ủy ban nhân dân thị trấn'] },
    { code: '1.000002', competentAgency: 'UBND cấp huyện' },
  ]);
  expect(await run(abolishedAgency, records)).toMatchObject([
    { value: 'Công an huyện', params: { term: 'huyện' }, place: { cell: 'B2' } },
    { value: 'Ủy ban nhân dân thị trấn', params: { term: 'thị trấn' } },
    { key: '1.000002', field: 'competentAgency' },
  ]);
});

test('cities are judged by the organisations that still exist', async () => {
  const records = recordsOf([
    { code: '1.000001', agencies: ['Sở Tư pháp Thành phố Hà Nội', 'UBND thành phố Hà Giang'] },
  ]);
  expect(await run(abolishedAgency, records)).toMatchObject([
    { params: { term: 'thành phố Hà Giang' } },
  ]);
});

test('on the last day of the districts nothing was wrong with them', async () => {
  const records = recordsOf([{ code: '1.000001', agencies: ['Công an huyện'] }]);
  expect(await run(abolishedAgency, records, { asOf: '2025-06-30' })).toEqual([]);
  expect(await run(abolishedAgency, records, { asOf: '2025-07-01' })).toHaveLength(1);
});

test('an unknown publishing agency is found with the nearest known one', async () => {
  const records = recordsOf([{ publisher: 'Bộ Tư phap' }, { publisher: 'Bộ Tư phap' }]);
  expect(await run(knownAgency, records)).toMatchObject([
    { code: 'agency-unknown', value: 'Bộ Tư phap', params: { closest: ['Bộ Tư pháp'] } },
    { place: { row: 3 } },
  ]);
});

test.each(['bộ tư pháp', 'G15', 'Ủy ban nhân dân tỉnh Đắk Lắk', 'Uỷ ban nhân dân tỉnh Đắk Lắk'])(
  '%s is known',
  async (publisher) => {
    expect(await run(knownAgency, recordsOf([{ publisher }]))).toEqual([]);
  },
);

test('without a list nothing is unknown', async () => {
  const kind = { ...KIND, references: new Map() };
  expect(await run(knownAgency, recordsOf([{ publisher: 'Bộ Lạ' }]), { kind })).toEqual([]);
});
