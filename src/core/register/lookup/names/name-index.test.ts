import { expect, test } from 'vitest';
import { closest } from '../../../../lib/text/index.js';
import { loadRegister } from '../../codec/load.js';
import { communesOn } from '../../queries.js';
import { provinceFinder } from '../places/provinces-of.js';
import { makeNameIndex } from './name-index.js';

const register = loadRegister();
const units = communesOn(register, '2025-06-30');
const provincesOf = provinceFinder(register);
const index = makeNameIndex(units, provincesOf);

test.each([
  ['one province', ['01']],
  ['two provinces', ['48', '04']],
])('like names of %s are those that looking at all its units finds', (key, codes) => {
  const provinces = new Set(register.provinces.filter(({ code }) => codes.includes(code)));
  const inside = units.filter((unit) => provincesOf(unit).some((one) => provinces.has(one)));
  const names = inside.flatMap(({ name, variants }) => (variants.length === 0 ? [name] : []));
  for (const name of ['Đại Mổ', 'Hoà Khanh Bac', 'Thanh Lich', 'Lý Bôn']) {
    const found = index.similar(name, { key, provinces });
    const own = found.filter(({ unit }) => unit.variants.length === 0);
    const like = closest(name, [...new Set(names)], 8);
    expect(new Set(own.map((entry) => entry.name))).toEqual(new Set(like));
    expect(found.every(({ unit }) => inside.includes(unit))).toBe(true);
  }
});
