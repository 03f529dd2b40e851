import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { matchColumns } from '../columns/columns.js';

const kind = loadKind('records');

/** What the columns are read as, each with the side that its header tells: `ward old`, `ward`. */
function read(headers: readonly string[], rows: readonly string[][] = []): (string | undefined)[] {
  const { columns } = matchColumns(kind, tableOf([...headers], [...rows]), []);
  return columns.map(({ field, told }) => (told === undefined ? field : `${field} ${told}`));
}

describe('a header tells its side of the merger', () => {
  test.each([
    ['Xã cũ', 'Xã (cũ)', 'xa_cu', 'Cũ - Xã', 'Xã trước khi sắp xếp', 'Trước sáp nhập: xã'],
    ['Ward_Old', 'oldWard', 'former_ward', 'Xã trước 1/7/2025', 'Xã cũ (trước 01/07/2025)'],
  ])('%s, %s …: the old ward', (...headers) => {
    for (const header of headers) expect(read([header])).toEqual(['ward old']);
  });

  test.each([
    ['Xã mới', 'Xã (mới)', 'TenXaMoi', 'TEN_XA_MOI', 'Xã hiện hành', 'Sau sắp xếp - Xã'],
    ['Ward_New', 'new ward', 'current_ward', 'Xã từ 01/7/2025', 'Tên xã (sau sáp nhập)'],
  ])('%s, %s …: the new ward', (...headers) => {
    for (const header of headers) expect(read([header])).toEqual(['newWard new']);
  });

  test('codes, provinces and addresses too, also with the word in the middle', () => {
    const headers = ['commune_new_code', 'MaXaCu', 'tinh_moi', 'Địa chỉ (theo ĐVHC mới)'];
    expect(read(headers)).toEqual([
      'newWardCode new',
      'wardCode old',
      'newProvince new',
      'newAddress new',
    ]);
  });

  test('below a header that tells it', () => {
    const headers = ['Trước sắp xếp › Xã', 'Trước sắp xếp › Huyện', 'Sau sắp xếp › Xã'];
    expect(read(headers)).toEqual(['ward old', 'district old', 'newWard new']);
  });

  test('not where words only happen to stand in a known header', () => {
    expect(read(['Chỗ ở hiện nay'])).toEqual(['address']);
    expect(read(['Nơi ở'])).toEqual(['address']);
  });
});

test('of two columns called alike the one that tells nothing is of the other side, as a guess', () => {
  expect(read(['Xã', 'Xã cũ'])).toEqual(['newWard', 'ward old']);
  expect(read(['Xã', 'Xã mới'])).toEqual(['ward', 'newWard new']);
  expect(read(['Xã cũ', 'Xã', 'Xã mới'])).toEqual(['ward old', undefined, 'newWard new']);
  const { findings } = matchColumns(kind, tableOf(['Xã', 'Xã cũ'], []), []);
  expect(findings.map(({ code }) => code)).toEqual(['column-guessed']);
});

test('a column of numbers called area is no hamlet; one of words is', () => {
  expect(
    read(
      ['Xã', 'area'],
      [
        ['Cổ Bi', '25'],
        ['Đặng Xá', '30.5'],
      ],
    ),
  ).toEqual(['ward', undefined]);
  expect(read(['Xã', 'area'], [['Cổ Bi', 'Thôn Vàng']])).toEqual(['ward', 'area']);
  expect(read(['Xã', 'Tổ'], [['Cổ Bi', '5']])).toEqual(['ward', 'area']);
  const both = read(['Xã', 'area', 'street'], [['Cổ Bi', '25', 'Kiêu Kỵ']]);
  expect(both).toEqual(['ward', undefined, 'area']);
});
