import { expect, test } from 'vitest';
import { kind } from '../../../test/support/reports.js';
import { fieldLabel, valueText } from './values.js';

const vi = { kind, lang: 'vi' } as const;
const en = { kind, lang: 'en' } as const;

test('a field has its label, or its name when the kind does not know it', () => {
  expect(fieldLabel('timeLimit', vi)).toBe('Thời hạn');
  expect(fieldLabel('timeLimit', en)).toBe('Time limit');
  expect(fieldLabel('other', vi)).toBe('other');
  expect(fieldLabel('timeLimit', { kind: undefined, lang: 'vi' })).toBe('timeLimit');
});

test('values of a vocabulary have their labels; an unknown one stands as it is', () => {
  expect(valueText('levels', ['province', 'commune'], vi)).toBe('Cấp tỉnh; Cấp xã');
  expect(valueText('levels', ['province', 'Cấp huyện'], en)).toBe('Province; Cấp huyện');
});

test('a quantity reads in one go, its description in parentheses', () => {
  expect(valueText('timeLimit', { value: 2.5, unit: 'working-day' }, vi)).toBe('2,5 ngày làm việc');
  expect(valueText('timeLimit', { value: 2.5, unit: 'working-day' }, en)).toBe('2.5 working days');
  expect(valueText('timeLimit', { value: 3, unit: 'working-day', description: 'tối đa' }, vi)).toBe(
    '3 ngày làm việc (tối đa)',
  );
  expect(valueText('timeLimit', { description: 'Ngay khi nhận' }, vi)).toBe('Ngay khi nhận');
});

test('objects name their parts', () => {
  const bases = [{ number: '15/2025', name: 'Nghị định' }, { number: '16/2025' }];
  expect(valueText('legalBases', bases, vi)).toBe(
    'Số văn bản: 15/2025, Tên văn bản: Nghị định; Số văn bản: 16/2025',
  );
});

test('parts that hold objects stand in parentheses; unknown parts have their names', () => {
  const nested = [{ number: ['a', 'b'], other: true }];
  expect(valueText('legalBases', nested, vi)).toBe('Số văn bản: (a; b), other: true');
});

test('an object that has only the part for plain text is that text', () => {
  expect(valueText('legalBases', [{ name: 'Luật Đất đai' }, { name: 'Nghị định' }], vi)).toBe(
    'Luật Đất đai; Nghị định',
  );
});

test('parts of an object that say nothing are left out', () => {
  expect(valueText('name', [{ description: null, details: [], cost: 'Không có' }], vi)).toBe(
    'cost: Không có',
  );
});

test('what a cell writes as JSON is read, under the names that it gives', () => {
  const written = JSON.stringify([{ description: 'Theo bảng', mức: [{ loại: 'mới', giá: 5000 }] }]);
  const said = 'Theo bảng, mức: (loại: mới, giá: 5.000)';
  expect(valueText('name', written, vi)).toBe(said);
  expect(valueText('name', [{ description: written }], vi)).toBe(said);
  expect(valueText('name', '[sửa đổi] Nghị định', vi)).toBe('[sửa đổi] Nghị định');
});

test('absent is empty; null and "" are not made up', () => {
  expect(valueText('name', undefined, vi)).toBe('');
  expect(valueText('name', null, vi)).toBe('null');
  expect(valueText('name', '', vi)).toBe('');
});
