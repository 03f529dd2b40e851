import { describe, expect, test } from 'vitest';
import { meant } from '../../../test/support/meant.js';
import { WRITTEN_ADDRESSES } from '../../../test/support/written-addresses.js';

describe.each(Object.entries(WRITTEN_ADDRESSES))('%s', (_, addresses) => {
  test.each(addresses)('%s', (address, ward) => {
    expect(meant(address)).toBe(ward);
  });
});
