import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.js';
import { RestoredZeros } from './restored-zeros.js';

const COLUMNS = {
  fields: ['wardCode', 'ward', 'provinceCode'],
  headers: ['Mã', 'Xã', 'Tỉnh'],
} as const;

/** What is told of rows of these cells. */
function columnsOf(rows: readonly (readonly string[])[]) {
  const zeros = new RestoredZeros();
  const restored = zeros.of(COLUMNS);
  for (const texts of rows) evidenceOf(COLUMNS.fields, texts, restored);
  return zeros.columns;
}

test('different codes are counted by their column, with what stood there first', () => {
  const rows = [
    ['634', 'Đại Mỗ', '01'],
    ["'634", 'Đại Mỗ', '1'],
    ['0634', 'Đại Mỗ', '1'],
    ['4', '', '1'],
  ];
  expect(columnsOf(rows)).toEqual([
    { field: 'wardCode', header: 'Mã', codes: 2, samples: ['634 → 00634', '4 → 00004'] },
    { field: 'provinceCode', header: 'Tỉnh', codes: 1, samples: ['1 → 01'] },
  ]);
});

test('whole codes, words and longer numbers are none of them', () => {
  expect(
    columnsOf([
      ['00634', '12', '01'],
      ["'00634", '', 'HN'],
      ['100000', '', ''],
    ]),
  ).toEqual([]);
});

test('of many a few are shown', () => {
  const rows = Array.from({ length: 9_000 }, (_, code) => [String(code + 1), '', '']);
  expect(columnsOf(rows)).toMatchObject([{ codes: 9_000, samples: { length: 5 } }]);
});
