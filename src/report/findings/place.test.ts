import { expect, test } from 'vitest';
import { reportWords } from '../words/report-words.js';
import { placeText, tableText } from './place.js';

test.each([
  [{ file: 'a.xlsx', sheet: 'S', row: 17, column: 'Tên', cell: 'A17' }, 'a.xlsx › S › A17'],
  [{ file: 'a.csv', row: 17, column: 'Tên' }, 'a.csv › dòng 17'],
  [{ file: 'a.csv', column: 'Tên' }, 'a.csv › cột “Tên”'],
  [{ file: 'a.xlsx', sheet: 'S' }, 'a.xlsx › S'],
  [{ file: 'a.xlsx' }, 'a.xlsx'],
])('%j', (place, expected) => {
  expect(placeText(place, reportWords('vi'))).toBe(expected);
  expect(expected.startsWith(tableText(place))).toBe(true);
});
