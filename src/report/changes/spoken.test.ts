import { expect, test } from 'vitest';
import { kind } from '../../../test/support/reports.js';
import type { Json } from '../../lib/tables/index.js';
import { spokenChange } from './spoken.js';
import { changeText } from './text-change.js';

const vi = { kind, lang: 'vi' } as const;

function told(field: string, from: Json | undefined, to: Json | undefined): readonly string[] {
  const values = { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const spoken = spokenChange(values, vi);
  if (spoken.type === 'text') return [changeText(spoken.change)];
  return spoken.items.map(({ name, change }) => `${name}: ${changeText(change)}`);
}

test('a text is told word by word, unless hardly a word stayed', () => {
  expect(told('name', 'Cấp mới thẻ đi rừng', 'Cấp lại thẻ đi rừng')).toEqual([
    'Cấp [−mới +lại] thẻ đi rừng',
  ]);
  expect(told('name', 'Cấp thẻ đi rừng', 'Thu hồi sổ đi biển')).toEqual([
    'Cấp thẻ đi rừng → Thu hồi sổ đi biển',
  ]);
  expect(told('name', undefined, 'Cấp thẻ')).toEqual(['(trống) → Cấp thẻ']);
});

test('what is a few words is told as both sides', () => {
  expect(
    told('timeLimit', { value: 5, unit: 'working-day' }, { value: 3, unit: 'working-day' }),
  ).toEqual(['5 ngày làm việc → 3 ngày làm việc']);
  expect(told('levels', ['province'], ['province', 'commune'])).toEqual([
    'Cấp tỉnh → Cấp tỉnh; Cấp xã',
  ]);
});

test('a list is told item by item', () => {
  expect(
    told(
      'legalBases',
      [{ number: '1', name: 'Luật Rừng' }],
      [
        { number: '2', name: 'Luật Biển' },
        { number: '1', name: 'Luật Rừng núi' },
      ],
    ),
  ).toEqual(
    [
      'added: Số văn bản: 2, Tên văn bản: Luật Biển',
      'changed: Số văn bản: 1, Tên văn bản: Luật Rừng[+ núi]',
    ].map((line) => line.replace('[+ núi]', ' [+núi]')),
  );
});

test('what a cell writes as JSON is told item by item, never as JSON', () => {
  const from = JSON.stringify({ mức: [{ loại: 'mới', giá: 5000 }], lệ_phí: 'Không', cũ: null });
  const to = JSON.stringify({ mức: [{ loại: 'mới', giá: 7000 }], lệ_phí: 'Không' });
  expect(told('name', from, to)).toEqual(['changed: mức: (loại: mới, giá: [−5.000 +7.000])']);
});
