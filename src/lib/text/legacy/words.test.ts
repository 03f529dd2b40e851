import { expect, test } from 'vitest';
import { vietnameseConfidence } from './words.js';

test('every readable word with marks makes it surer', () => {
  expect(vietnameseConfidence('Huế')).toBe(0.5);
  expect(vietnameseConfidence('Bảo Thắng')).toBe(0.75);
  expect(vietnameseConfidence('Đắk Lắk, Bắc Kạn, Thừa Thiên Huế')).toBeGreaterThan(0.95);
});

test('composed or not, it is the same text', () => {
  expect(vietnameseConfidence('Bảo Thắng'.normalize('NFD'))).toBe(0.75);
});

test.each(['', 'Ha Noi 2025', 'B¶o Th¾ng', 'Müller größer'])('%j says nothing', (text) => {
  expect(vietnameseConfidence(text)).toBe(0);
});
