import { expect, test } from 'vitest';
import { costOf, isMisplaced } from './levels.js';

test('what lies outside the province stated comes after all that lies in it', () => {
  const near = costOf('proposed', [
    'code-differs',
    'name-differs',
    'type-differs',
    'district-differs',
  ]);
  expect(costOf('exact', ['province-differs'])).toBeGreaterThan(near);
});

test('but for a ward that has the name and lies in the district: it comes before all that does not', () => {
  const misplaced = costOf('exact', ['district-agrees', 'province-differs']);
  expect(misplaced).toBeLessThan(costOf('similar', ['district-agrees', 'province-agrees']));
  expect(misplaced).toBeLessThan(costOf('exact', ['district-differs', 'province-agrees']));
  expect(misplaced).toBeGreaterThan(
    costOf('exact', ['district-agrees', 'province-of-predecessor']),
  );
});

test.each([
  ['loose', ['district-agrees', 'province-differs'], false],
  ['exact', ['district-agrees', 'province-differs', 'type-differs'], false],
  ['exact', ['province-differs'], false],
  ['variant', ['district-agrees', 'province-differs'], true],
] as const)('%s, %j: only the province is another: %s', (level, reasons, is) => {
  expect(isMisplaced(level, reasons)).toBe(is);
});
