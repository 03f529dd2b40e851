import { expect, test } from 'vitest';
import { isSectionMarker, parseMarker, splitMarker } from './markers.js';

test.each([
  ['A', 'letter'],
  ['B.', 'letter'],
  ['Đ', 'letter'],
  ['I', 'roman'],
  ['IX)', 'roman'],
  ['XIV', 'roman'],
  ['12', 'arabic'],
  ['1.2', 'nested'],
  ['a)', 'small'],
  ['PHẦN A', 'part'],
  ['Chương II', 'part'],
  ['Mục 1', 'item'],
])('%s is a marker by itself: %s', (text, family) => {
  expect(parseMarker(text)?.family).toBe(family);
});

test.each(['', 'AB', 'IIII', 'T', 'Mã', '1.000001', '2025', 'Mục 1. Hộ tịch'])(
  '“%s” is no marker by itself',
  (text) => {
    expect(parseMarker(text)).toBeUndefined();
  },
);

test.each([
  ['A. THỦ TỤC CẤP TỈNH', 'A', 'THỦ TỤC CẤP TỈNH'],
  ['IV - Đất đai', 'IV', 'Đất đai'],
  ['I.Hộ tịch', 'I', 'Hộ tịch'],
  ['1.2) Chứng thực', '1.2', 'Chứng thực'],
  ['PHẦN B: THỦ TỤC CẤP XÃ', 'PHẦN B', 'THỦ TỤC CẤP XÃ'],
  ['Mục 1. Hộ tịch', 'Mục 1', 'Hộ tịch'],
  ['PHẦN A', 'PHẦN A', 'PHẦN A'],
])('“%s” begins with the marker %s', (text, marker, title) => {
  expect(splitMarker(text)).toMatchObject({ marker: { text: marker }, title });
});

test.each([
  'Hộ tịch',
  'A là chữ cái',
  'V/v đăng ký',
  'TP. Huế',
  'Mục tiêu',
  '1. 2. 3.',
  '1.000001',
])('“%s” begins with no marker', (text) => {
  expect(splitMarker(text)).toBeUndefined();
});

test('letters and Roman numerals tell sections, numbers may be those of rows', () => {
  const told = ['A', 'I', 'PHẦN A', 'Mục 1', '1', '1.1', 'a'].map((text) => {
    const marker = parseMarker(text);
    return marker !== undefined && isSectionMarker(marker);
  });
  expect(told).toEqual([true, true, true, true, false, false, false]);
});
