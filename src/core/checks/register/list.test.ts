import { describe, expect, test } from 'vitest';
import { miniRegister } from '../../../../test/support/wards/mini-country.js';
import { compareRows } from '../../../../test/support/wards/register-tables.js';

const REGISTER = miniRegister();
const HEADER = ['Mã xã', 'Tên xã', 'Loại', 'Quận/huyện', 'Tỉnh'];

const TODAY = '2026-05-01';
const REFORM = '2025-07-01';
const BEFORE = '2025-06-30';

const NEW_ROWS = [
  ['10001', 'Phường Suối Mơ', 'Phường', '', 'Thành phố Mây Trắng'],
  ['10003', 'Phường Cầu Mây', 'Phường', '', 'Thành phố Mây Trắng'],
  ['10004', 'Xã Bến Hòa', 'Xã', '', 'Thành phố Mây Trắng'],
  ['20001', 'Xã Gió Lộng', 'Xã', '', 'Tỉnh Đồi Gió'],
];

const OLD_ROWS = [
  ['10001', 'Xã Suối Mơ', 'Xã', 'Thành phố Cầu Mây', 'Mây Trắng'],
  ['10002', 'Xã Núi Bạc', 'Xã', 'Thành phố Cầu Mây', 'Mây Trắng'],
  ['10004', 'Xã Tân Lập', 'Xã', 'Huyện Hạ Lang', 'Mây Trắng'],
  ['20002', 'Xã Gió Ngàn', 'Xã', 'Huyện Gió', 'Đồi Gió'],
];

function compare(day: string | undefined, ...rows: readonly (readonly string[])[]) {
  return compareRows('wards', HEADER, rows, { register: REGISTER, ...(day && { day }) });
}

test('lists that hold on their day are left in peace', () => {
  expect(compare(TODAY, ...NEW_ROWS)).toEqual([]);
  expect(compare(BEFORE, ...OLD_ROWS)).toEqual([]);
});

test('without a day the list as a whole tells which it is of', () => {
  expect(compare(undefined, ...NEW_ROWS)).toMatchObject([
    {
      code: 'list-vintage',
      place: { file: 'list.xlsx', sheet: 'Sheet1' },
      params: { asOf: TODAY, agreeing: 4, rows: 4, otherDay: BEFORE },
    },
  ]);
  expect(compare(undefined, ...OLD_ROWS)).toMatchObject([
    { code: 'list-vintage', params: { asOf: BEFORE, agreeing: 4 } },
  ]);
});

describe('a code and a name that are not of one unit', () => {
  test('the name leads to the unit', () => {
    expect(compare(TODAY, ['10003', 'Xã Bến Hòa', '', '', ''])).toMatchObject([
      {
        code: 'ward-code-name-mismatch',
        place: { cell: 'A2' },
        params: { owner: '10003 Phường Cầu Mây', basis: ['9001/NQ-UBTVQH15 1 3'] },
      },
    ]);
  });

  test('unless another row has that unit, and none the code’s', () => {
    const rows = [NEW_ROWS[2] ?? [], ['10003', 'Xã Bến Hòa', '', '', '']];
    expect(compare(TODAY, ...rows)).toMatchObject([
      { code: 'ward-code-name-mismatch', place: { cell: 'B3' } },
    ]);
  });

  test('a name of nobody', () => {
    expect(compare(TODAY, ['10003', 'Xã Vô Danh', '', '', ''])).toMatchObject([
      { code: 'ward-code-name-mismatch', place: { cell: 'B2' } },
    ]);
  });

  test('a unit of the day under its old code', () => {
    expect(compare(TODAY, ['11001', 'Xã Tân Lập', '', '', ''])).toMatchObject([
      { code: 'ward-code-name-mismatch', place: { cell: 'A2' }, params: { code: '11001' } },
    ]);
  });
});

describe('units of other days', () => {
  test('a unit that was split says where it went, as it is called now', () => {
    expect(compare(TODAY, ['10002', 'Xã Núi Bạc', '', '', ''])).toMatchObject([
      {
        code: 'ward-not-in-force',
        params: {
          until: BEFORE,
          successors: ['10001 Phường Suối Mơ', '10003 Phường Cầu Mây'],
          basis: ['9001/NQ-UBTVQH15 1 1', '9001/NQ-UBTVQH15 1 2'],
        },
      },
    ]);
  });

  test('a namesake that took nothing of it is not offered for it', () => {
    // Old 10004 Tân Lập went into Bến Hòa; today's Tân Lập was made of another.
    expect(compare(TODAY, ['10004', 'Xã Tân Lập', '', '', ''])).toMatchObject([
      { code: 'ward-not-in-force', params: { successors: ['10004 Xã Bến Hòa'] } },
    ]);
  });

  test('a unit of later', () => {
    expect(compare(BEFORE, ['10007', 'Đặc khu Hòn Sao', '', '', ''])).toMatchObject([
      { code: 'ward-not-in-force', params: { since: REFORM, successors: [] } },
    ]);
  });
});

test('types by name and by column, with the day since when', () => {
  expect(compare(TODAY, ['10001', 'Xã Suối Mơ', 'Xã', '', ''])).toMatchObject([
    { code: 'ward-type-mismatch', place: { cell: 'B2' }, params: { since: TODAY } },
    {
      code: 'ward-type-mismatch',
      place: { cell: 'C2' },
      params: { official: '10001 Phường Suối Mơ' },
    },
  ]);
  expect(compare(REFORM, ['10001', 'Xã Suối Mơ', 'Xã', '', 'Tỉnh Mây Trắng'])).toEqual([]);
});

test('names may stand without types, where all do or a column has them', () => {
  expect(compare(TODAY, ['10001', 'Suối Mơ', 'Phường', '', ''])).toEqual([]);
  expect(
    compare(TODAY, ['10001', 'Suối Mơ', '', '', ''], ['10004', 'Bến Hòa', '', '', '']),
  ).toEqual([]);
});

test('neither code nor name of anybody, with like names of the province', () => {
  expect(compare(TODAY, ['99999', 'Xã Gió Lào', '', '', 'Đồi Gió'])).toMatchObject([
    { code: 'ward-unknown', place: { cell: 'A2' }, params: { closest: ['Xã Gió Lộng'] } },
  ]);
});

test('a wrong province, and one whose type has changed', () => {
  expect(compare(TODAY, ['20001', 'Xã Gió Lộng', '', '', 'Mây Trắng'])).toMatchObject([
    { code: 'ward-province-mismatch', place: { cell: 'E2' } },
  ]);
  expect(compare(TODAY, ['10003', 'Phường Cầu Mây', '', '', 'Tỉnh Mây Trắng'])).toMatchObject([
    { code: 'name-not-official', place: { cell: 'E2' }, params: { basis: ['1/2026/QH16'] } },
  ]);
});
