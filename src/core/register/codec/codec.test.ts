import { describe, expect, test } from 'vitest';
import { miniRegister } from '../../../../test/support/wards/mini-country.js';
import { decodeRegister } from './decode.js';
import { encodeRegister } from './encode.js';
import { loadRegister } from './load.js';
import { decodeTsv, encodeTsv, RegisterError } from './tsv.js';

describe('the files of the register', () => {
  test.each([
    ['a small country', miniRegister()],
    ['the country', loadRegister()],
  ])('%s: what is read back is written the same', (_, register) => {
    const texts = encodeRegister(register);
    expect(encodeRegister(decodeRegister(texts))).toEqual(texts);
  });

  test('what was built is what is read back, but for what is absent', () => {
    const register = miniRegister();
    const again = decodeRegister(encodeRegister(register));
    expect(new Set(again.communes.map((unit) => JSON.stringify(unit)))).toEqual(
      new Set(register.communes.map((unit) => JSON.stringify(ordered(unit)))),
    );
    expect(again.relations).toHaveLength(register.relations.length);
    expect(again.reasons).toEqual(register.reasons);
    expect(again.resolutions).toEqual(register.resolutions);
  });

  test('order of building makes no difference', () => {
    const register = miniRegister();
    const turned = {
      ...register,
      communes: register.communes.toReversed(),
      provinces: register.provinces.toReversed(),
      districts: register.districts.toReversed(),
    };
    expect(encodeRegister(turned)).toEqual(encodeRegister(register));
  });

  test.each([
    ['a column is missing', (text: string) => text.replace('\tcoverage', '')],
    ['a cell is missing', (text: string) => text.replace('\tfull', '')],
    ['the last line is cut', (text: string) => text.slice(0, -2)],
    ['a word is unknown', (text: string) => text.replace('full', 'whole')],
    ['a unit does not exist', (text: string) => text.replace('\n10001\t', '\n10999\t')],
    ['a resolution does not exist', (text: string) => text.replace('9001/NQ', '9999/NQ')],
  ])('%s: damage is told', (_, damage) => {
    const texts = encodeRegister(miniRegister());
    const relations = damage(texts.relations);
    expect(() => decodeRegister({ ...texts, relations }).relations).toThrow(RegisterError);
  });
});

test('cells hold neither tabs nor line breaks', () => {
  expect(() => encodeTsv(['name'], [['Suối\tMơ']])).toThrow(RegisterError);
  expect(() => encodeTsv(['name'], [['Suối\nMơ']])).toThrow(RegisterError);
  const read = (cells: readonly string[], at: number) => [cells[at], cells[at + 1]];
  expect(decodeTsv('a\tb\n1\t\n\t2\n', ['a', 'b'], 'x.tsv', read)).toEqual([
    ['1', ''],
    ['', '2'],
  ]);
});

/** In the order of the reader, with what is absent left out. */
function ordered({
  code,
  type,
  name,
  variants,
  district,
  province,
  from,
  to,
}: ReturnType<typeof miniRegister>['communes'][number]) {
  return { code, type, name, variants, district, province, from, to };
}
