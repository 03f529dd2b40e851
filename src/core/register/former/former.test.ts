import { expect, test } from 'vitest';
import { loadRegister } from '../codec/load.js';
import { communeOn } from '../queries.js';
import { decodeFormerNames, encodeFormerNames } from './files.js';
import { loadFormerNames } from './load.js';

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
  expect(official).toHaveLength(727);
  expect(new Set(official.map(({ source }) => source))).toEqual(new Set(['1']));
  expect(names.length).toBeGreaterThan(4000);
});

test('what is read back is written the same', () => {
  const former = loadFormerNames();
  expect(decodeFormerNames(encodeFormerNames(former))).toEqual(former);
});
