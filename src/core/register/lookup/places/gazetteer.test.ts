import { expect, test } from 'vitest';
import { stripDiacritics } from '../../../../lib/text/index.js';
import { loadRegister } from '../../codec/load.js';
import { fullName } from '../../units/unit-types.js';
import { readPlaceName } from '../names/type-words.js';
import { makeGazetteer } from './gazetteer.js';
import { loadPlaceNames } from './place-names.js';

const register = loadRegister();
const placeNames = loadPlaceNames();
const gazetteer = makeGazetteer(register, placeNames);

/** How people write a place, its type with it and without. */
function spellings(name: string): string[] {
  const plain = [name, stripDiacritics(name), name.toUpperCase(), name.replaceAll(' ', '')];
  const typed = plain.flatMap((one) =>
    ['TP', 'TP. ', 'TP.', 'T P', 'Q.', 'H. ', 'tỉnh ', 'huyện', 'thị xã'].map((type) => type + one),
  );
  return [...plain, ...typed, `Xã Lạ ${name}`];
}

test('whatever text names a province or a district, its last word is one that may end such a name', () => {
  const units = [...register.provinces, ...register.districts.filter((_, at) => at % 3 === 0)];
  const called = [
    ...units.flatMap((unit) => [unit.name, fullName(unit), unit.code]),
    ...placeNames.shortNames.map(({ short }) => short),
    ...placeNames.formerDistricts.map(({ name }) => name),
  ];
  const missed = [...new Set(called)].flatMap(spellings).filter((text) =>
    [false, true].some((isBare) => {
      const place = readPlaceName(text, isBare);
      const isNamed =
        gazetteer.provincesNamed(place).size > 0 || gazetteer.districtsNamed(place).size > 0;
      return isNamed && !gazetteer.mayEnd(text.split(' ').at(-1) ?? '');
    }),
  );
  expect(missed).toEqual([]);
});

test('most words end no name', () => {
  expect(['Xbc', 'Kẽm', 'chợ', '2025'].filter(gazetteer.mayEnd)).toEqual([]);
});
