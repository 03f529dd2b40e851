import { expect, test } from 'vitest';
import { loadKind } from '../kinds/load.js';
import { fieldNamed } from '../kinds/named.js';
import { takeUnitFromHeader } from './take-unit-from-header.js';

const kind = loadKind('procedures');

function taken(field: string, unit: string, text: string): string {
  return takeUnitFromHeader(text, { kind, part: fieldNamed(kind, field), unit });
}

test('a bare number gets the unit of its header', () => {
  expect(taken('timeLimit', 'ngày làm việc', '5')).toBe('5 ngày làm việc');
  expect(taken('timeLimit', 'ngày', '2,5')).toBe('2,5 ngày');
  expect(taken('timeLimit', 'ngày', 'Không quá 05 (năm)')).toBe('Không quá 05 (năm) ngày');
  expect(taken('fees', 'nghìn đồng', '75')).toBe('75 nghìn đồng');
  expect(taken('fees', 'đồng', '50.000 - 100.000')).toBe('50.000 - 100.000 đồng');
  expect(taken('fees', 'đồng', '50.000\n100.000')).toBe('50.000 đồng\n100.000 đồng');
});

test('a unit of its own, a sentence and nothing stay as they are', () => {
  for (const text of ['3 giờ', 'Không quy định', '10 kể từ ngày nhận đủ hồ sơ', ''])
    expect(taken('timeLimit', 'ngày làm việc', text)).toBe(text);
  for (const text of ['75.000 đồng', '5 USD', '0', 'Không', 'Theo Thông tư 01/2024'])
    expect(taken('fees', 'nghìn đồng', text)).toBe(text);
});

test('twice is once, and without a unit nothing happens', () => {
  expect(taken('fees', 'đồng', taken('fees', 'đồng', '75'))).toBe('75 đồng');
  expect(takeUnitFromHeader('75', { kind, part: fieldNamed(kind, 'fees') })).toBe('75');
});
