import { describe, expect, test } from 'vitest';
import { meant, outcomeOfAddress } from '../../../test/support/wards/meant.js';
import { WRITTEN_ADDRESSES } from '../../../test/support/wards/written-addresses.js';

describe.each(Object.entries(WRITTEN_ADDRESSES))('%s', (_, addresses) => {
  test.each(addresses)('%s', (address, ward) => {
    expect(meant(address)).toBe(ward);
  });
});

test('a column of today asks about the wards of today, where both periods are in doubt', () => {
  const { candidates } = outcomeOfAddress('So 12, Xa Son Ha, Tinh Quang Ngai', 'after');
  expect(candidates.map(({ unit }) => unit.name)).toContain('Sơn Hà');
});
