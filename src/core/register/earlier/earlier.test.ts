import { expect, test } from 'vitest';
import { loadRegister } from '../codec/load.js';
import { RegisterError } from '../codec/tsv.js';
import { communeOn, communesOn, districtOf, provinceOf, relationsFrom } from '../queries.js';
import { fullName } from '../units/unit-types.js';
import { registerAt } from './at.js';
import { decodeEarlierUnits, encodeEarlierUnits } from './files.js';
import { loadEarlierUnits } from './load.js';

const REGISTER = loadRegister();
const EARLIER = loadEarlierUnits();

/** The totals that the statistics office's lists of these days had; codes are in each once. */
test.each([
  ['2015-08-31', 11_162],
  ['2018-10-16', 11_162],
  ['2019-04-10', 11_160],
  ['2020-01-01', 10_767],
  // The list itself had twelve more, which had ended.
  ['2025-03-01', 10_035],
  ['2025-06-30', 10_035],
])('the list of %s has %d communes, each in a district and a province', (day, total) => {
  const register = registerAt(REGISTER, EARLIER, day);
  const units = communesOn(register, day);
  expect(units).toHaveLength(total);
  expect(new Set(units.map(({ code }) => code)).size).toBe(total);
  for (const unit of units) {
    expect(districtOf(register, unit)).toBeDefined();
    expect(provinceOf(register, unit, day)).toBeDefined();
  }
});

test('places are called as on the day', () => {
  const at = (day: string) => registerAt(REGISTER, EARLIER, day);
  const districtOn = (code: string, day: string) => {
    const unit = communeOn(at(day), code, day);
    return unit && districtOf(at(day), unit);
  };
  expect(districtOn('26794', '2019-01-01')).toMatchObject({ type: 'quận', name: 'Thủ Đức' });
  expect(districtOn('26794', '2025-06-30')).toMatchObject({ type: 'thành phố', name: 'Thủ Đức' });
  const hue = communeOn(at('2020-06-01'), '19816', '2020-06-01');
  expect(hue && provinceOf(at('2020-06-01'), hue, '2020-06-01')).toMatchObject({ type: 'tỉnh' });
});

test('a register of a day keeps what became of its units', () => {
  const register = registerAt(REGISTER, EARLIER, '2025-06-30');
  for (const unit of communesOn(REGISTER, '2025-06-30')) {
    const same = communeOn(register, unit.code, '2025-06-30');
    expect(same && fullName(same)).toBe(fullName(unit));
    expect(same && relationsFrom(register, same).length).toBe(relationsFrom(REGISTER, unit).length);
  }
});

test('every unit that took another in is one of the last list, or a district that had no communes by then', () => {
  for (const { survivors } of EARLIER.communes)
    for (const code of survivors) {
      const district = REGISTER.districts.find((one) => one.code === code);
      expect(communeOn(REGISTER, code, '2025-06-30') ?? district).toBeDefined();
    }
});

test('what is read back is written the same', () => {
  expect(decodeEarlierUnits(encodeEarlierUnits(EARLIER))).toEqual(EARLIER);
});

test('a word that is no type of unit is a damage, not the commonest type', () => {
  const { communes, places } = encodeEarlierUnits(EARLIER);
  expect(() =>
    decodeEarlierUnits({ communes, places: places.replace('\tquận\t', '\tquân\t') }),
  ).toThrow(RegisterError);
});
