import { expect, test } from 'vitest';
import {
  loadPlaceNames,
  loadRegister,
  makeGazetteer,
  readPlaceName,
} from '../../register/index.js';
import { districtsWithoutCommunes } from './districts.js';

const register = loadRegister();
const { relations, mayBeIn } = districtsWithoutCommunes(register, '2025-06-30');
const gazetteer = makeGazetteer(register, loadPlaceNames());

test('a text that names a district without communes, however it is spelt, is never passed over', () => {
  const lone = register.districts.filter(({ code }) => relations.has(code));
  const texts = lone.flatMap(({ code, name }) => [
    ...[code, name, name.toUpperCase(), name.replaceAll('y', 'i'), name.replaceAll('ý', 'í')],
    ...[`Thôn 5, Huyện đảo ${name}, Việt Nam`, `Xã Lạ/H.${name}`, name.replaceAll(' ', '')],
    ...[name.replace('Vĩ', '6'), name.replace('Vĩ', 'VI'), name.normalize('NFD')],
  ]);
  expect(lone.length).toBeGreaterThan(4);
  expect(texts.filter((text) => !mayBeIn(text))).toEqual([]);
  for (const { name } of lone)
    expect(gazetteer.districtsNamed(readPlaceName(name.replace('Vĩ', '6'), false)).size).toBe(1);
});

test('a text that names none of them is passed over', () => {
  expect(['Xã Lạ 5', 'Phường Đại Mỗ', 'Huyện Lương Tài'].filter(mayBeIn)).toEqual([]);
});

test('none is called like a state farm, which is written for short', () => {
  const lone = register.districts.filter(({ code }) => relations.has(code));
  expect(lone.filter(({ name }) => /n\W*t/i.test(name))).toEqual([]);
});
