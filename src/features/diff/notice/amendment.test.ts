import { expect, test } from 'vitest';
import { loadKind } from '../../../core/kinds/index.js';
import { amendmentOf } from './amendment.js';

const TELLING = { lang: 'vi', kind: loadKind('procedures') } as const;

function amended(from: string, to: string, whole = false): string {
  const field = { field: 'name', from, to, consequence: 'renamed' } as const;
  return amendmentOf(field, TELLING, whole).text;
}

test.each([
  ['Cấp mới thẻ đi rừng', 'Cấp lại thẻ đi rừng', 'thay “mới” bằng “lại”'],
  ['Cấp thẻ đi rừng', 'Cấp thẻ đi rừng sâu', 'bổ sung “sâu” sau “Cấp thẻ đi rừng”'],
  ['Cấp thẻ đi rừng', 'Thủ tục Cấp thẻ đi rừng', 'bổ sung “Thủ tục” vào đầu'],
  ['Cấp thẻ đi rừng sâu', 'Cấp thẻ đi rừng', 'bỏ “sâu”'],
  ['Cấp thẻ', 'Hủy giấy tờ khác', 'từ “Cấp thẻ” thành “Hủy giấy tờ khác”'],
])('%s → %s', (from, to, told) => {
  expect(amended(from, to)).toBe(told);
});

const LONG = Array.from({ length: 400 }, (_, at) => `từ${at}`);

test('where many phrases changed the new text stands alone, cut unless all is asked for', () => {
  const to = LONG.map((word, at) => (at % 12 === 0 ? 'khác' : word)).join(' ');
  expect(amended(LONG.join(' '), to)).toMatch(/^nay là “khác từ1 [^”]*…”$/);
  expect(amended(LONG.join(' '), to, true)).toBe(`nay là “${to}”`);
});

test('a list is amended item by item', () => {
  const field = {
    field: 'documents',
    from: [{ name: 'Tờ khai' }, { name: 'Ảnh' }],
    to: [{ name: 'Tờ khai' }, { name: 'Sơ đồ' }],
    consequence: 'documents-changed',
  } as const;
  expect(amendmentOf(field, TELLING, false)).toEqual({
    text: 'giữ nguyên 1 mục',
    items: ['bỏ: Ảnh', 'thêm: Sơ đồ'],
  });
});

test('of an item only phrases of which changed it is told which one it was', () => {
  const field = {
    field: 'documents',
    from: [{ name: 'Tờ khai theo mẫu số 1' }, { name: 'Ảnh' }],
    to: [{ name: 'Tờ khai theo mẫu số 2' }, { name: 'Ảnh' }],
    consequence: 'documents-changed',
  } as const;
  expect(amendmentOf(field, TELLING, false).items).toEqual([
    'sửa: “Tờ khai theo mẫu số 1”: thay “1” bằng “2”',
  ]);
});
