import { describe, expect, test } from 'vitest';
import { CLAUSES, miniRegister } from '../../../../test/support/wards/mini-country.js';
import {
  CROSSWALK,
  CROSSWALK_HEADER,
  compareRows,
  crosswalkWith,
} from '../../../../test/support/wards/register-tables.js';

const REGISTER = miniRegister();

function compare(rows: readonly (readonly string[])[]) {
  return compareRows('crosswalk', CROSSWALK_HEADER, rows, { register: REGISTER });
}

/** What is found, and where: "ward-code-name-mismatch D3". */
function found(rows: readonly (readonly string[])[]): string[] {
  return compare(rows).map(({ code, place }) => `${code} ${place.cell}`);
}

/** The table without the rows of these numbers. */
function without(...numbers: number[]): readonly (readonly string[])[] {
  return CROSSWALK.filter((_, index) => !numbers.includes(index + 2));
}

test('a table that is as the law has it is left in peace, whole or of one province', () => {
  expect(found(CROSSWALK)).toEqual([]);
  expect(found(CROSSWALK.filter(([code]) => code?.startsWith('2')))).toEqual([]);
});

describe('codes and names', () => {
  test('a code of nobody, with the right one', () => {
    const [one, ...others] = compare(crosswalkWith([3, 'Mã xã cũ', '10020']));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'ward-code-name-mismatch',
      place: { cell: 'D3' },
      value: '10020',
      params: {
        owner: '',
        official: '10002 Xã Núi Bạc, Thành phố Cầu Mây, Tỉnh Mây Trắng',
        basis: ['9001/NQ-UBTVQH15 1 1'],
      },
    });
  });

  test('a code of another unit is told once, as a code, and the relation is known all the same', () => {
    expect(compare(crosswalkWith([3, 'Mã xã cũ', '10006']))).toMatchObject([
      {
        code: 'ward-code-name-mismatch',
        place: { cell: 'D3' },
        params: { owner: '10006 Xã Đồng Xanh' },
      },
    ]);
    expect(found(crosswalkWith([5, 'Mã xã mới', '11003']))).toEqual(['ward-code-name-mismatch A5']);
  });

  test('of code and name the one that the relation speaks against is wrong', () => {
    expect(found(crosswalkWith([8, 'Tên xã cũ', 'Xã Ea KNuec']))).toEqual([
      'ward-code-name-mismatch E8',
    ]);
    expect(found(crosswalkWith([4, 'Tên xã mới', 'Xã Tân Lập']))).toEqual([
      'ward-code-name-mismatch B4',
    ]);
  });

  test('where both lead to a relation, the one that no other row has is meant', () => {
    expect(found(crosswalkWith([7, 'Mã xã cũ', '10004']))).toEqual(['ward-code-name-mismatch D7']);
    expect(found(crosswalkWith([7, 'Tên xã cũ', 'Xã Tân Lập']))).toEqual([
      'ward-code-name-mismatch E7',
    ]);
  });

  test('neither code nor name of anybody', () => {
    const rows = crosswalkWith([13, 'Mã xã cũ', '99999'], [13, 'Tên xã cũ', 'Xã Suối Mo']);
    expect(compare(rows)).toMatchObject([
      { code: 'ward-unknown', place: { cell: 'D13' }, params: { unit: '99999 Xã Suối Mo' } },
      { code: 'relation-missing' },
    ]);
  });

  test('names spelt otherwise, and types of other units', () => {
    expect(found(crosswalkWith([2, 'Tên xã cũ', 'xã suối mơ']))).toEqual(['name-not-official E2']);
    expect(found(crosswalkWith([2, 'Tên xã cũ', 'Suối Mơ']))).toEqual(['name-not-official E2']);
    expect(found(crosswalkWith([6, 'Tên xã mới', 'Xã Bến Hoà']))).toEqual([]);
    expect(found(crosswalkWith([2, 'Tên xã cũ', 'Phường Suối Mơ']))).toEqual([
      'ward-type-mismatch E2',
    ]);
  });

  test('the type that a unit got later is right as well', () => {
    const city = [2, 'Tỉnh mới', 'Thành phố Mây Trắng'] as const;
    expect(found(crosswalkWith(city))).toEqual([]);
    expect(found(crosswalkWith([2, 'Tên xã mới', 'Phường Suối Mơ'], city))).toEqual([]);
  });
});

describe('provinces and districts', () => {
  test('wrong ones, by name or by code', () => {
    const rows = crosswalkWith(
      [2, 'Tỉnh cũ', 'Tỉnh Suối Xanh'],
      [3, 'Tỉnh mới', 'Đồi Gió'],
      [6, 'Huyện cũ', 'Huyện Hạ Lang (101)'],
      [7, 'Huyện cũ', 'Huyện Thượng Lang (102)'],
    );
    expect(compare(rows)).toMatchObject([
      {
        code: 'ward-province-mismatch',
        place: { cell: 'G2' },
        params: { official: 'Tỉnh Mây Trắng (10)' },
      },
      { code: 'ward-province-mismatch', place: { cell: 'C3' } },
      { code: 'ward-district-mismatch', place: { cell: 'F6' } },
      {
        code: 'ward-district-mismatch',
        place: { cell: 'F7' },
        params: { official: 'Huyện Hạ Lang (102)' },
      },
    ]);
  });

  test('a spelling of theirs is told once, with the number of rows', () => {
    const rows = crosswalkWith([6, 'Huyện cũ', 'Huyện Ha Lang'], [7, 'Huyện cũ', 'Huyện Ha Lang']);
    expect(compare(rows)).toMatchObject([
      { code: 'name-not-official', place: { cell: 'F6' }, params: { rows: 2 } },
    ]);
  });
});

describe('relations', () => {
  test('one that the law does not know, with what it knows', () => {
    const rows = [
      ...CROSSWALK,
      ['10003', 'Phường Cầu Mây', '', '10006', 'Xã Đồng Xanh', '', '', ''],
    ];
    expect(compare(rows)).toMatchObject([
      {
        code: 'relation-unknown',
        place: { cell: 'D15' },
        params: { successors: ['10006 Xã Đồng Xanh'], basis: ['9001/NQ-UBTVQH15 1 7'] },
      },
    ]);
  });

  test('one that is missing is told at the block of its new unit, with the clause', () => {
    expect(compare(without(5))).toMatchObject([
      {
        code: 'relation-missing',
        place: { cell: 'A4' },
        params: {
          old: '10002 Xã Núi Bạc',
          new: '10003 Phường Cầu Mây',
          extent: 'remainder part part',
          basis: ['9001/NQ-UBTVQH15 1 2'],
        },
      },
    ]);
  });

  test('a new unit without any row is missed where the rest of the old province is there', () => {
    expect(found(without(12))).toEqual(['relation-missing A11']);
  });

  test('a table by old units is asked for everything of those and nothing of the others', () => {
    const rows = CROSSWALK.filter(([, , , old]) => old === '11001' || old === '10005');
    expect(found(rows)).toEqual(['relation-missing A2', 'relation-missing A3']);
    const split = CROSSWALK.filter(([, , , old]) => old === '10002' || old === '11001').slice(1);
    expect(found(split)).toEqual(['relation-missing A2', 'relation-missing A3']);
  });

  test('a row without an old code is a whole district, or land by its name', () => {
    expect(found(without(10))).toEqual(['relation-missing A9']);
    const register = miniRegister({
      merged: CLAUSES.map((clause, index) =>
        index === 3
          ? clause.replace(' và xã Đá Dựng', ', xã Đá Dựng và khu vực bãi bồi ven biển')
          : clause,
      ),
    });
    const land = [
      '11002',
      'Xã Tân Lập',
      '',
      '',
      'Khu vực bãi bồi ven biển do huyện quản lý',
      '',
      '',
      '',
    ];
    const compared = (rows: readonly (readonly string[])[]) =>
      compareRows('crosswalk', CROSSWALK_HEADER, rows, { register }).map(({ code }) => code);
    expect(compared(CROSSWALK)).toEqual(['land-missing']);
    expect(compared([...CROSSWALK, land])).toEqual([]);
  });
});

describe('notes', () => {
  test.each([
    [2, 'Nhập một phần', 'coverage-mismatch'],
    [2, 'Giữ nguyên', 'coverage-mismatch'],
    [3, 'Nhập toàn bộ', 'coverage-mismatch'],
    [3, 'Nhập một phần diện tích', 'coverage-mismatch'],
    [3, 'Nhập một phần diện tích, toàn bộ dân số', 'coverage-mismatch'],
    [3, 'Phần còn lại sau khi tách', 'coverage-mismatch'],
    [11, 'Giữ nguyên', 'coverage-mismatch'],
    [12, 'Đổi loại hình', 'coverage-mismatch'],
    [3, 'Xem phụ lục', 'coverage-unread'],
  ])('row %i “%s” → %s', (row, note, code) => {
    expect(compare(crosswalkWith([row, 'Ghi chú', note]))).toMatchObject([
      { code, place: { cell: `H${row}` }, value: note },
    ]);
  });

  test.each([
    [3, 'Nhâp một phần'],
    [3, 'Nhập một phần diện tích và dân số'],
    [5, 'Phần còn lại sau khi tách một phần vào xã Suối Mơ'],
    [5, 'Đổi tên từ một phần xã Núi Bạc'],
    [12, 'Nhập toàn bộ'],
    [12, ''],
  ])('row %i “%s” is right', (row, note) => {
    expect(found(crosswalkWith([row, 'Ghi chú', note]))).toEqual([]);
  });

  test('a part without people, or with all of them, is said too little of', () => {
    const register = miniRegister({
      merged: CLAUSES.map((clause, index) =>
        index === 0
          ? clause.replace(
              'một phần diện tích tự nhiên, quy mô dân số',
              'một phần diện tích tự nhiên',
            )
          : clause,
      ),
    });
    const findings = compareRows(
      'crosswalk',
      CROSSWALK_HEADER,
      crosswalkWith([5, 'Ghi chú', 'Nhập một phần']),
      { register },
    );
    expect(findings).toMatchObject([
      {
        code: 'coverage-imprecise',
        place: { cell: 'H3' },
        params: { proper: 'Nhập một phần diện tích' },
      },
      { place: { cell: 'H5' }, params: { proper: 'Nhập một phần diện tích, toàn bộ dân số' } },
    ]);
  });
});

test('a name that the law and the list give differently is told where it stands', () => {
  const register = miniRegister({
    merged: CLAUSES.map((clause) => clause.replace('phường Cầu Mây và', 'xã Cầu Mây và')),
  });
  expect(compareRows('crosswalk', CROSSWALK_HEADER, CROSSWALK, { register })).toMatchObject([
    {
      code: 'legal-sources-differ',
      place: { cell: 'E4' },
      params: { written: 'Xã Cầu Mây', listed: 'Phường Cầu Mây' },
    },
  ]);
});

describe('merged cells', () => {
  const block = { top: 8, bottom: 9, left: 0, right: 0 };

  test('what all rows under one are told is told once, at the cell', () => {
    const rows = crosswalkWith([8, 'Mã xã mới', '11020'], [9, 'Mã xã mới', '11020']);
    const how = { register: REGISTER, merges: [block] };
    expect(compareRows('crosswalk', CROSSWALK_HEADER, rows, how)).toMatchObject([
      { code: 'ward-code-name-mismatch', place: { row: 8, cell: 'A8' } },
    ]);
    expect(found(rows)).toEqual(['ward-code-name-mismatch A8', 'ward-code-name-mismatch A9']);
  });

  test('what only some rows under one are told stays with them', () => {
    const merges = [{ top: 7, bottom: 8, left: 5, right: 5 }];
    const rows = crosswalkWith([8, 'Huyện cũ', 'Huyện Hạ Lang (102)']);
    expect(
      compareRows('crosswalk', CROSSWALK_HEADER, rows, { register: REGISTER, merges }),
    ).toMatchObject([{ code: 'ward-district-mismatch', place: { row: 8, cell: 'F8' } }]);
  });
});

test('rows of one key are told, unless a wrong code made them so', () => {
  const [first = []] = CROSSWALK;
  expect(found([...CROSSWALK, [...first.slice(0, 7), 'Nhập toàn bộ']])).toEqual([
    'row-repeated A15',
  ]);
  expect(found(crosswalkWith([3, 'Mã xã cũ', '10001']))).toEqual(['ward-code-name-mismatch D3']);
});
