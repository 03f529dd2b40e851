import { expect, test } from 'vitest';
import { yearDoubtOf } from './year-first.js';

test.each([
  [['24-03-01', '24-03-05']],
  [['24-11-05', '23-12-19 08:00']],
  [['24/10/12', '24/10/30', '24/09/28']],
])('%j may begin with a year', (texts) => {
  expect(yearDoubtOf(texts)).toEqual({ kind: 'short-year', sample: texts[0] });
});

test.each([
  [['01/03/24', '15/03/24']],
  [['15/03/07', '01/03/24', '02/11/23']],
  [['12-10-24', '30-10-24']],
  [['15/08/99']],
  [['24-10-30']],
  [['2024-03-01', '01/03/2024', 'chưa rõ']],
  [[]],
])('%j begins with a day, or with a whole year', (texts) => {
  expect(yearDoubtOf(texts)).toBeUndefined();
});

test('one date with its day behind the year makes all of a column doubtful', () => {
  const doubt = { kind: 'day-after-year', sample: '2024.19.03' };
  expect(yearDoubtOf(['2024.01.03', '2024.19.03'])).toEqual(doubt);
  expect(yearDoubtOf(['2024-19-13', '2024-32-01'])).toBeUndefined();
});
