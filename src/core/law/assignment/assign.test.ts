import { expect, test } from 'vitest';
import type { DistrictName } from '../resolution/types.js';
import { assignMentions } from './assign.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import type { Divisions } from './places.js';

const DIVISIONS: Divisions = {
  provinces: [
    { code: '10', name: 'Mây Trắng' },
    { code: '11', name: 'Suối Xanh' },
  ],
  districts: [
    { code: '101', type: 'huyện', name: 'Hạ Lang', province: '10' },
    { code: '102', type: 'huyện', name: 'Thượng Lang', province: '10' },
    { code: '111', type: 'huyện', name: 'Hạ Lang', province: '11' },
  ],
};

const HA_LANG: DistrictName = { type: 'huyện', name: 'Hạ Lang' };
const THUONG_LANG: DistrictName = { type: 'huyện', name: 'Thượng Lang' };

/** "10001 xã Tân Lập 101" */
function unit(line: string): NamedUnit {
  const [, code = '', type = '', name = '', district = ''] =
    /^(\d+) (xã|phường|thị trấn) (.+) (\d+)$/.exec(line) ?? [];
  return { code, type: type as NamedUnit['type'], name, district, province: district.slice(0, 2) };
}

/** "1 xã Tân Lập": the clause, then the name. */
function mention(line: string, more: Partial<Mention> = {}): Mention {
  const [, clause = '', type = '', name = ''] =
    /^(\d+) (xã|phường|thị trấn) (.+)$/.exec(line) ?? [];
  return {
    resolution: '9001/NQ-UBTVQH15',
    clause: Number(clause),
    order: 0,
    type: type as Mention['type'],
    name,
    coverage: 'full',
    area: 'all',
    population: 'all',
    start: 0,
    end: 0,
    ...more,
  };
}

function assign(units: readonly string[], mentions: readonly Mention[]) {
  const { choices, open } = assignMentions(mentions, units.map(unit), DIVISIONS);
  return {
    choices: choices.map(
      ({ mention: { clause, name }, unit: { code }, evidence, spelling }) =>
        `${clause} ${name} = ${code} ${evidence} ${spelling}`,
    ),
    open: open.map((one) => [one.mention.name, ...one.candidates.map(({ code }) => code)]),
  };
}

test('a name that one unit bears is that unit, whatever the style of its marks', () => {
  const { choices } = assign(['10001 xã Hòa Bình 101'], [mention('1 xã Hoà Bình')]);
  expect(choices).toEqual(['1 Hoà Bình = 10001 name exact']);
});

test('the district in the text tells namesakes apart, with its province where that is named', () => {
  const units = ['10001 xã Tân Lập 101', '10002 xã Tân Lập 102', '11001 xã Tân Lập 111'];
  const { choices } = assign(units, [
    mention('1 xã Tân Lập', { district: { ...HA_LANG, province: 'tỉnh Suối Xanh' } }),
    mention('2 xã Tân Lập', { district: { ...HA_LANG, province: 'tỉnh Mây Trắng' } }),
    mention('3 xã Tân Lập', { district: THUONG_LANG }),
  ]);
  expect(choices).toEqual([
    '1 Tân Lập = 11001 district exact',
    '2 Tân Lập = 10001 district exact',
    '3 Tân Lập = 10002 district exact',
  ]);
});

test('what others have used up is meant by nobody else', () => {
  const units = ['10001 xã Tân Lập 101', '10002 xã Tân Lập 102'];
  const { choices } = assign(units, [
    mention('1 xã Tân Lập'),
    mention('2 xã Tân Lập', { district: HA_LANG }),
  ]);
  expect(choices).toEqual([
    '1 Tân Lập = 10002 elimination exact',
    '2 Tân Lập = 10001 district exact',
  ]);
});

test('a remainder is of the unit that the clause it names took a part of', () => {
  const units = ['10001 xã Tân Lập 101', '10002 xã Tân Lập 102'];
  const part = { coverage: 'partial' as const };
  const { choices } = assign(units, [
    mention('1 xã Tân Lập', { ...part, district: HA_LANG }),
    mention('2 xã Tân Lập', { ...part, district: THUONG_LANG }),
    mention('3 xã Tân Lập', { coverage: 'remainder', refersTo: [2] }),
    mention('4 xã Tân Lập', { coverage: 'remainder', refersTo: [1] }),
  ]);
  expect(choices.slice(2)).toEqual([
    '3 Tân Lập = 10002 reference exact',
    '4 Tân Lập = 10001 reference exact',
  ]);
});

test('a district behind the list, then the districts of the clause, settle namesakes', () => {
  const units = [
    '10001 phường 1 101',
    '10002 phường 1 102',
    '10003 xã Tân Lập 101',
    '10004 xã Tân Lập 102',
    '10005 xã Đá Dựng 102',
  ];
  const { choices } = assign(units, [
    mention('1 phường 1', { listDistrict: THUONG_LANG }),
    mention('2 xã Tân Lập'),
    mention('2 xã Đá Dựng'),
  ]);
  expect(choices).toEqual([
    '1 1 = 10002 list-district exact',
    '2 Tân Lập = 10004 clause exact',
    '2 Đá Dựng = 10005 name exact',
  ]);
});

test('a spelling that differs is believed when only one unit is left that it can be', () => {
  const units = [
    '10001 xã Ea KNuec 101',
    '10002 phường Tiên Sơn 101',
    '10003 xã Huổi Lếnh 102',
    '10004 xã Đá Dựng 102',
    '10005 thị trấn NT Phong Hải 101',
  ];
  const { choices } = assign(units, [
    mention('1 xã Ea Knuếc'),
    mention('2 xã Tiên Sơn'),
    mention('3 xã Huổi Lếch'),
    mention('3 xã Đá Dựng'),
    mention('4 thị trấn Nông trường Phong Hải'),
  ]);
  expect(choices).toEqual([
    '1 Ea Knuếc = 10001 name loose',
    '2 Tiên Sơn = 10002 name other-type',
    '3 Huổi Lếch = 10003 name similar',
    '3 Đá Dựng = 10004 name exact',
    '4 Nông trường Phong Hải = 10005 name loose',
  ]);
});

test('what no evidence settles stays open, with what it may be', () => {
  const units = ['10001 xã Tân Lập 101', '10002 xã Tân Lập 102'];
  expect(assign(units, [mention('1 xã Tân Lập')]).open).toEqual([['Tân Lập', '10001', '10002']]);
  expect(assign(units, [mention('1 xã Vô Danh')]).open).toEqual([['Vô Danh']]);
});

test('a name stated in a district that has no such unit is not one of another district', () => {
  const { choices, open } = assign(
    ['10002 xã Tân Lập 102'],
    [mention('1 xã Tân Lập', { district: HA_LANG })],
  );
  expect(choices).toEqual([]);
  expect(open).toHaveLength(1);
});

test('of two that are alike, neither is taken', () => {
  const units = ['10001 xã Bình Lăng 101', '10002 xã Bình Lâng 101', '10003 xã Đá Dựng 101'];
  const { open } = assign(units, [mention('1 xã Bình Lãng'), mention('1 xã Đá Dựng')]);
  expect(open.map(([name]) => name)).toEqual(['Bình Lãng']);
});
