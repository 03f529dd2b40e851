import { expect, test } from 'vitest';
import { readEarlierUnits } from './earlier-units.js';

const NAMES = [
  'code',
  'name',
  'type',
  'district_code',
  'district',
  'province_code',
  'province',
  'first_seen',
  'last_seen',
];
const ENDED = [
  'former_code',
  'former_name',
  'former_type',
  'district_code',
  'survivor_codes',
  'resolution',
  'effective',
  'certain',
];
const OLD = {
  communes: [{ code: '10001', type: 'xã', name: 'A', district: '101', province: '10' }],
  districts: [],
  provinces: [],
} as const;

function unit(code: string, name: string, first: string, last: string, district = 'Huyện C') {
  return [code, name, 'Xã', '101', district, '10', 'Tỉnh D', first, last];
}

function read(units: readonly string[][], ended: readonly string[][] = []) {
  return readEarlierUnits([NAMES, ...units], [ENDED, ...ended], OLD);
}

test('a unit that is in every list is told by none', () => {
  expect(read([unit('10001', 'A', '2004-08-31', '2025-06-30')]).communes).toEqual([]);
});

test('a unit is there until the day before the first list without it, with what took it in', () => {
  const { communes } = read(
    [
      unit('10001', 'A', '2004-08-31', '2025-06-30'),
      unit('10002', 'B', '2004-08-31', '2019-04-10'),
      unit('10003', 'E', '2020-01-01', '2025-06-30'),
    ],
    [['10002', 'B', 'Xã', '101', '10001', '1/NQ', '2019-12-01', 'yes']],
  );
  expect(communes).toMatchObject([
    {
      code: '10002',
      from: undefined,
      to: '2019-12-31',
      survivors: ['10001'],
      isCertain: true,
      resolution: '1/NQ',
      ended: '2019-12-01',
    },
    { code: '10003', from: '2020-01-01', to: undefined, survivors: [], isCertain: false },
  ]);
});

test('of two names on one day the later counts, and the earlier may come back', () => {
  const { communes, districts } = read([
    unit('10001', 'A', '2004-08-31', '2025-06-30'),
    unit('10001', 'A', '2018-10-16', '2019-01-10', 'Thị xã C'),
    unit('10002', 'B', '2004-08-31', '2025-06-30'),
    unit('10002', 'B', '2019-03-12', '2019-03-12'),
  ]);
  const spells = communes.filter(({ code }) => code === '10001');
  expect(spells.map(({ from, to }) => [from, to])).toEqual([
    [undefined, '2018-10-15'],
    ['2018-10-16', '2019-03-11'],
    ['2019-03-12', undefined],
  ]);
  expect(districts).toContainEqual({
    code: '101',
    type: 'thị xã',
    name: 'C',
    province: '10',
    from: '2018-10-16',
    to: '2019-03-11',
  });
});

test('a survivor that the last list lacks, and a name without a type, are refused', () => {
  const ended = ['10002', 'B', 'Xã', '101', '99999', '', '', 'yes'];
  expect(() => read([unit('10001', 'A', '2004-08-31', '2025-06-30')], [ended])).toThrow('99999');
  expect(() => read([unit('10001', 'A', '2019-01-10', '2025-06-30', 'C')])).toThrow('loại');
});
