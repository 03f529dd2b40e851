import { expect, test } from 'vitest';
import { loadKind } from '../kinds/load.js';
import { parseTimeLimit, writeTimeLimit } from './time-limit.js';

const units = loadKind('procedures').vocabularies.get('timeUnits');

function parse(text: string) {
  if (units === undefined) throw new Error('no units');
  return parseTimeLimit(text, units);
}

test.each([
  ['7', { value: 7, approximate: false }],
  ['5 Ngày làm việc', { value: 5, unit: 'working-day', approximate: false }],
  ['05 (năm) ngày', { value: 5, unit: 'day', approximate: false }],
  ['2,5 ngày làm việc', { value: 2.5, unit: 'working-day', approximate: false }],
  ['1/2 ngày', { value: 0.5, unit: 'day', approximate: false }],
  ['½ ngày làm việc', { value: 0.5, unit: 'working-day', approximate: false }],
  ['8h', { value: 8, unit: 'hour', approximate: false }],
  ['Không quá 07 ngày làm việc.', { value: 7, unit: 'working-day', approximate: true }],
  ['- Trong thời hạn 10 ngày', { value: 10, unit: 'day', approximate: true }],
  ['15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.', { value: 15, unit: 'day', approximate: true }],
  [
    'Không quá 30 ngày làm việc, tính từ khi nhận được đơn',
    { value: 30, unit: 'working-day', approximate: true },
  ],
])('%s', (text, expected) => {
  expect(parse(text)).toEqual(expected);
});

test.each([
  [1500, '1500 giờ'],
  [1.125, '1,12500 giờ'],
  [2500.5, '2.500,5 giờ'],
])('%d is written so that it is read', (value, written) => {
  if (units === undefined) throw new Error('no units');
  expect(writeTimeLimit({ value, unit: 'hour', approximate: false }, units)).toBe(written);
  expect(parse(written)?.value).toBe(value);
});

test.each([
  '10 ngày, vùng khó khăn 20 ngày',
  '15 ngày kể từ ngày nhận đủ hồ sơ. Vùng khó khăn thêm 10 ngày',
  'Không quá 03 ngày làm việc (05 ngày nếu cần xác minh)',
  '3-5 ngày',
  '15/25 ngày',
  'Trong ngày làm việc',
  'Không áp dụng',
  '10:30',
  '50%',
  '-3',
  '-3 ngày',
  '2.250 ngày',
  '1,125',
])('%j states no single length', (text) => {
  expect(parse(text)).toBeUndefined();
});
