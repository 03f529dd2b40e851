import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../lib/tables/index.js';
import { fieldNamed, loadKind } from '../index.js';
import { columnReader } from './column-reader.js';
import { readSplit } from './split.js';

const KIND = loadKind('procedures');

const TEXTS = [
  ...['1.005160', '1.00516', '1.005160.000.00.00.H48', '="1.005160"', '1.005160 - Khai sinh'],
  ...['Cấp xã', 'xã; tỉnh', 'Cấp  huyện', 'Không có thông tin', '-', '', '["Cấp xã"]'],
  ...['1/7/2025', '31/02/2025', '45800', '25.000', '10,000 đồng', 'Miễn phí', '05 ngày'],
  ...['163/QĐ-BTP', 'QĐ/163-BTP', 'Hòa\nBình', 'e\u0301\u0302', ' a\u00a0b '],
];

const text = fc.constantFrom(...TEXTS).map((one): Cell => ({ type: 'text', text: one, raw: one }));
const number = fc
  .double({ min: 0, max: 99_999, noNaN: true })
  .map((raw): Cell => ({ type: 'number', text: raw.toFixed(2), raw, format: '0.00' }));
const shown = fc
  .constantFrom('1.00516', '25000', '45800')
  .map((one): Cell => ({ type: 'number', text: one, raw: Number(one) }));

test('a column read with a memory says what its cells say one by one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KIND.fields.map(({ field }) => field)),
      fc.array(fc.oneof(text, shown, number), { maxLength: 20 }),
      fc.boolean(),
      (field, cells, on) => {
        const spec = fieldNamed(KIND, field);
        const enabled = () => on;
        const read = columnReader(KIND, spec, enabled, {});
        for (const cell of [...cells, ...cells])
          expect(read(cell)).toEqual(readSplit(KIND, spec, cell, enabled));
      },
    ),
  );
});

test('a text that comes again is not read again', () => {
  const read = columnReader(KIND, fieldNamed(KIND, 'levels'), () => true, {});
  const cell = (one: string): Cell => ({ type: 'text', text: one, raw: one });
  expect(read(cell('xã'))).toBe(read(cell('xã')));
});
