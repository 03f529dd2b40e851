import { expect, test } from 'vitest';
import { foldHeader } from './fold.js';

test('keys, signs and capitals are on one footing', () => {
  expect(['ma_thu_tuc', 'Mã thủ tục (*)', 'maThuTuc'].map(foldHeader)).toEqual([
    'ma thu tuc',
    'mã thủ tục',
    'ma thu tuc',
  ]);
});

test('what is too long for a header is no header, whatever it begins with', () => {
  expect(foldHeader(`Mã thủ tục${' '.repeat(5000)}và một bài văn`)).toBe('mã thủ tục …');
  expect(foldHeader('x'.repeat(10_000_000)).length).toBeLessThan(2000);
});
