import { expect, test } from 'vitest';
import { loadRegister } from './codec/load.js';
import { communeOn } from './queries.js';
import { loadSecondCodes, secondCodeOf, secondlyCoded } from './second-codes.js';

test('each second code is of a unit that there is, and nobody bears it since', () => {
  const register = loadRegister();
  for (const { code, unit, from } of loadSecondCodes().values()) {
    expect(communeOn(register, unit, from)).toBeDefined();
    expect(communeOn(register, code, from)).toBeUndefined();
    expect(secondlyCoded(register, code)[0]?.code).toBe(unit);
  }
});

test('the unit that bore the official code before is not meant', () => {
  const register = loadRegister();
  const [before, now] = ['2025-06-30', '2025-07-01'].map((day) =>
    communeOn(register, '23737', day),
  );
  expect(before && secondCodeOf('23938', before)).toBeUndefined();
  expect(now && secondCodeOf('23938', now)).toMatchObject({ writer: 'conversion-table' });
  expect(now && secondCodeOf('06978', now)).toBeUndefined();
});
