import { expect, test } from 'vitest';
import { CodeNotes } from './code-notes.js';
import { evidenceOf } from './evidence.js';

const COLUMNS = {
  fields: ['wardCode', 'ward', 'provinceCode'],
  headers: ['Mã', 'Xã', 'Tỉnh'],
} as const;

/** What is told of rows of these cells. */
function columnsOf(rows: readonly (readonly string[])[]) {
  const zeros = new CodeNotes();
  const restored = zeros.of(COLUMNS);
  for (const texts of rows) evidenceOf(COLUMNS.fields, texts, { codeRead: restored });
  return zeros.columns;
}

test('different codes are counted by their column and by what was done, with what stood there first', () => {
  const rows = [
    ['634', 'Đại Mỗ', '01'],
    ["'634", 'Đại Mỗ', '1'],
    ['0634', 'Đại Mỗ', '1'],
    ['4', '', '1'],
    ['="00634"', '', ''],
    ['634.0', '', ''],
    ['00622 - Xuân Phương', '', ''],
  ];
  expect(columnsOf(rows)).toEqual([
    {
      note: 'zeros',
      field: 'wardCode',
      header: 'Mã',
      codes: 2,
      samples: ['634 → 00634', '4 → 00004'],
    },
    {
      note: 'wrapped',
      field: 'wardCode',
      header: 'Mã',
      codes: 2,
      samples: ["'634 → 00634", '00622 - Xuân Phương → 00622'],
    },
    { note: 'zeros', field: 'provinceCode', header: 'Tỉnh', codes: 1, samples: ['1 → 01'] },
  ]);
});

test('whole codes, words and longer numbers are none of them', () => {
  expect(
    columnsOf([
      ['00634', '12', '01'],
      ['2674O', '', 'HN'],
      ['100000', '', ''],
    ]),
  ).toEqual([]);
});

test('of many a few are shown', () => {
  const rows = Array.from({ length: 9_000 }, (_, code) => [String(code + 1), '', '']);
  expect(columnsOf(rows)).toMatchObject([{ codes: 9_000, samples: { length: 5 } }]);
});
