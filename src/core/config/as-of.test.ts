import { expect, test } from 'vitest';
import { registerDate, requireDate } from './as-of.js';

test.each([
  ['2025-07-01', '2025-07-01'],
  ['01/07/2025', '2025-07-01'],
  ['1/7/2025', '2025-07-01'],
])('%s is the day %s', (typed, day) => {
  expect(requireDate('--as-of', typed)).toBe(day);
  expect(registerDate(typed)).toBe(day);
});

test.each(['2025-7-1', '7/2025', '31/02/2025', '2025-02-31', '1/7/25', '07-01-2025', '45839', ''])(
  '“%s” is refused',
  (typed) => {
    expect(() => requireDate('--as-of', typed)).toThrow(
      expect.objectContaining({ code: 'option-value' }),
    );
  },
);
