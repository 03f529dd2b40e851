import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRegister, REGISTER_FOLDER } from '../codec/load.js';
import { loadEarlierUnits } from '../earlier/load.js';
import { communeOn } from '../queries.js';
import { decodeFormerNames, encodeFormerNames } from './files.js';
import { loadFormerNames } from './load.js';
import { loadFormerDistricts, loadFormerProvinces } from './load-places.js';
import { decodeFormerDistricts, encodeFormerDistricts, FORMER_DISTRICTS } from './place-files.js';
import { readFormerSources } from './sources.js';
import { STRENGTHS } from './strengths.js';

test('every former name has a survivor on 30 June 2025, and a source', () => {
  const { names, sources } = loadFormerNames();
  for (const { survivor, source } of names) {
    expect(communeOn(loadRegister(), survivor, '2025-06-30')).toBeDefined();
    expect(sources.get(source)).toEqual(expect.stringMatching(/\S/));
  }
});

test('what nobody has checked is only proposed', () => {
  const { names } = loadFormerNames();
  const official = names.filter(({ strength }) => strength === 'official');
  expect(new Set(official.map(({ source }) => source))).toEqual(new Set(['1']));
  expect(names.length).toBeGreaterThan(official.length);
});

test('every unit of an earlier list that ended says how far its survivors are to be believed', () => {
  const ended = loadEarlierUnits().communes.filter(({ to }) => to !== undefined);
  for (const { survivors, strength, sources = '' } of ended) {
    expect(STRENGTHS).toContain(strength);
    if (survivors.length === 0) expect(strength).toBe('proposed');
    const told = readFormerSources(sources);
    expect(told).toHaveLength(sources === '' ? 0 : sources.split('|').length);
  }
});

test('districts and provinces of before have successors of the last day of districts', () => {
  const { districts, provinces } = loadRegister();
  const codes = new Set(districts.map(({ code }) => code));
  for (const { successors } of loadFormerDistricts())
    expect(successors.every((code) => codes.has(code))).toBe(true);
  const old = new Set(provinces.flatMap(({ code, from }) => (from === undefined ? [code] : [])));
  for (const { successors } of loadFormerProvinces())
    expect(successors.every((code) => old.has(code))).toBe(true);
  const text = readFileSync(new URL(FORMER_DISTRICTS.file, REGISTER_FOLDER), 'utf8');
  expect(encodeFormerDistricts(decodeFormerDistricts(text))).toBe(text);
});

test('a province that shares its name with a district is meant with its type alone', () => {
  const typed = loadFormerProvinces().filter(({ isTyped }) => isTyped);
  expect(typed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Biên Hòa', 'Mỹ Tho', 'Gò Công']),
  );
  expect(typed.map(({ name }) => name)).not.toContain('Hà Tây');
});

test('what is read back is written the same', () => {
  const former = loadFormerNames();
  expect(decodeFormerNames(encodeFormerNames(former))).toEqual(former);
});
