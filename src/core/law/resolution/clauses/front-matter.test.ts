import { expect, test } from 'vitest';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { readFrontMatter } from './front-matter.js';

const read = (text: string) => readFrontMatter(tokens(sourceText(text)));

test('number, day of adoption and day of effect, each behind its own words', () => {
  const text = `Số:9001/NQ-UBTVQH15 … theo Nghị quyết số 76/2025/UBTVQH15 ngày 14 tháng 4 năm 2025 …
    được thông qua. … chính thức hoạt động từ ngày 1 tháng 7 năm 2025 … khóa XVthông qua ngày 16
    tháng 6 năm 2025.`;
  expect(read(text)).toEqual({
    number: '9001/NQ-UBTVQH15',
    adopted: '2025-06-16',
    effective: '2025-07-01',
  });
});

test('a day that is none, or a number of another kind of document, is not taken', () => {
  expect(read('Số: 15/2025/TT-BNV … thông qua ngày 31 tháng 6 năm 2025')).toEqual({});
});
