import { expect, test } from 'vitest';
import { ENDED_HEADERS } from '../former/former-communes.js';
import type { OldList } from '../old-units.js';
import { readEarlierUnits } from './earlier-units.js';
import { CHANGE_HEADERS, LIST_HEADERS } from './list-history.js';
import { TOTAL_HEADERS } from './list-totals.js';

const OLD: OldList = {
  communes: [{ code: '10001', type: 'xã', name: 'A', district: '101', province: '10' }],
  districts: [
    { code: '101', type: 'huyện', name: 'C', province: '10' },
    { code: '102', type: 'huyện', name: 'Đảo', province: '10' },
  ],
  provinces: [],
};

const D = '2015-08-31';
const DAYS = [D, '2018-10-16', '2019-01-10', '2020-01-01', '2025-06-30'];

function first(code: string, name: string, district = '101') {
  return [code, name, 'Xã', district, 'Huyện C', '10', 'Tỉnh D'];
}

/** What changed between two lists; an empty name: wasn't there, or is no more. */
function change(code: string, old: string, now: string, at: number, district = 'Huyện C') {
  const [oldType, newType] = [old && 'Xã', now && 'Xã'];
  const place = ['10', 'Tỉnh D'];
  const [from = '', to = ''] = DAYS.slice(at - 1);
  return [
    ...[code, old, oldType, old && '101', old && 'Huyện C', ...place],
    ...[now, newType, now && '101', now && district, from, to],
  ];
}

/** Strength by what is said of it. */
function ended(code: string, name: string, survivors: string, said: Record<string, string> = {}) {
  const plain = { coverage: '', official: 'yes', agreement: 'one-source', certain: 'yes' };
  const { coverage, agreement, official, certain, district } = {
    ...plain,
    district: '101',
    ...said,
  };
  const told = ['1/NQ', '2019-12-01', 'law-text', agreement, official, certain];
  return [code, name, 'Xã', district, survivors, coverage, ...told];
}

function read(
  units: readonly string[][],
  changes: readonly string[][],
  endings: readonly string[][] = [],
  totals: readonly number[] = [],
  places: readonly [provinces: number, districts: number] = [1, 2],
) {
  return readEarlierUnits(
    {
      first: [LIST_HEADERS, ...units],
      names: [['province_code', 'province', 'first_seen', 'last_seen']],
      changes: [CHANGE_HEADERS, ...changes],
      ended: [ENDED_HEADERS, ...endings],
      lists: [
        TOTAL_HEADERS,
        ...DAYS.map((day, at) => [day, ...[...places, totals[at], totals[at], 0, 0].map(String)]),
      ],
    },
    OLD,
  );
}

test('a unit that is in every list is told by none', () => {
  expect(read([first('10001', 'A')], []).communes).toEqual([]);
});

test('a unit is there until the day before the first list without it, with what took it in', () => {
  const { communes, lost } = read(
    [first('10001', 'A'), first('10002', 'B')],
    [change('10002', 'B', '', 3), change('10003', '', 'E', 3)],
    [ended('10002', 'B', '10001')],
  );
  expect(communes).toMatchObject([
    {
      code: '10002',
      from: undefined,
      to: '2019-12-31',
      survivors: ['10001'],
      strength: 'official',
      sources: 'law-text',
      resolution: '1/NQ',
      ended: '2019-12-01',
    },
    { code: '10003', from: '2020-01-01', to: undefined, survivors: [] },
  ]);
  expect(lost).toEqual([]);
});

test.each([
  ['official', {}],
  ['proposed', { coverage: 'partial' }],
  ['located', { official: 'yes', agreement: 'sources-differ' }],
  ['agreeing', { official: 'no', agreement: 'two-or-more-agree' }],
  ['located', { official: 'name' }],
  ['proposed', { official: 'no', certain: 'no' }],
])('what is said of survivors makes them %s', (strength, said) => {
  const units = [first('10001', 'A'), first('10002', 'B')];
  const { communes } = read(
    units,
    [change('10002', 'B', '', 3)],
    [ended('10002', 'B', '10001', said)],
  );
  expect(communes).toMatchObject([{ strength }]);
});

test('a unit whose district alone is called otherwise goes on, and so does one under a new code', () => {
  const { communes, districts, lost } = read(
    [first('10001', 'A'), first('10002', 'B')],
    [
      change('10001', 'A', 'A', 1, 'Thị xã C'),
      change('10002', 'B', '', 2),
      change('10003', '', 'B', 2),
      change('10003', 'B', '', 4),
    ],
    [ended('10003', 'B', '10001')],
  );
  const told = communes.map(({ code, to, survivors }) => [code, to, survivors.join()]);
  expect(told).toEqual([
    ['10001', '2018-10-15', '10001'],
    ['10001', undefined, ''],
    ['10002', '2019-01-09', '10001'],
    ['10003', '2025-06-29', '10001'],
  ]);
  expect(districts).toContainEqual({
    ...{ code: '101', type: 'thị xã', name: 'C', province: '10' },
    ...{ from: '2018-10-16', to: undefined },
  });
  expect(lost).toEqual([]);
});

test('what was certain to stay in a district that has no communes any more stays with it', () => {
  const stated = ended('10002', 'B', '', { district: '102' });
  const { communes } = read(
    [first('10002', 'B', '102')],
    [change('10002', 'B', '', 3)].map((row) => row.map((cell) => (cell === '101' ? '102' : cell))),
    [stated],
  );
  expect(communes).toMatchObject([{ survivors: ['102'], strength: 'official' }]);
});

test('a unit that no list has any more and no source tells of is lost', () => {
  const { lost } = read([first('10001', 'A'), first('10002', 'B')], [change('10002', 'B', '', 3)]);
  expect(lost).toEqual(['10002 Xã B 2019-12-31']);
});

test('a list with more units than the changes lead to is told', () => {
  const { differing } = read([first('10001', 'A')], [], [], [1, 1, 1, 2, 1]);
  expect(differing).toEqual([
    { day: '2020-01-01', of: 'đơn vị cấp xã', stated: 2, counted: 1 },
    { day: '2020-01-01', of: 'xã', stated: 2, counted: 1 },
  ]);
});

test('districts and provinces are counted with the communes, those without communes too', () => {
  const totals = [1, 1, 1, 1, 1];
  expect(read([first('10001', 'A')], [], [], totals).differing).toEqual([]);
  const { differing } = read([first('10001', 'A')], [], [], totals, [2, 1]);
  expect(differing.slice(0, 2)).toEqual([
    { day: D, of: 'đơn vị cấp tỉnh', stated: 2, counted: 1 },
    { day: D, of: 'đơn vị cấp huyện', stated: 1, counted: 2 },
  ]);
});

test('a survivor that the last list lacks, and a name without a type, are refused', () => {
  const units = [first('10001', 'A'), first('10002', 'B')];
  const stranger = ended('10002', 'B', '99999');
  expect(() => read(units, [change('10002', 'B', '', 3)], [stranger])).toThrow('99999');
  expect(() => read(units, [change('10001', 'A', 'A', 1, 'C')])).toThrow('loại');
});
