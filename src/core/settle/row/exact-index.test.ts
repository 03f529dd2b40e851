import { expect, test } from 'vitest';
import {
  communesOn,
  districtOf,
  fullName,
  loadNamesakes,
  loadRegister,
  makeMatcher,
  matcherSources,
  provinceOf,
} from '../../register/index.js';
import { makeExactIndex } from './exact-index.js';

const register = loadRegister();
const units = communesOn(register, '2025-06-30');
const index = makeExactIndex(register, units, loadNamesakes());
const sources = matcherSources(register);
const matcher = makeMatcher(sources, { units });

const PREFIXES = [
  '',
  'Số 5, tổ 7, ',
  'Ngõ 12/5 - đường Láng (cũ), ',
  'Thôn Đông, ',
  'SN 12 Lê Lợi, ',
];

/** Enough of the country for a test of every day. */
const EVERY = 23;

test('an address that is found at once means what the matcher says it means', () => {
  let found = 0;
  for (const unit of units.filter((_, at) => at % EVERY === 0)) {
    const places = [unit, districtOf(register, unit), provinceOf(register, unit)];
    const address = places.map((place) => place && fullName(place)).join(', ');
    for (const prefix of PREFIXES) {
      const quick = index.findInAddress(`${prefix}${address}`);
      if (quick === undefined) continue;
      found += 1;
      const { candidates } = matcher.match({ text: `${prefix}${address}` });
      expect([prefix, candidates.find(({ certain }) => certain)?.unit]).toEqual([prefix, quick]);
    }
  }
  expect(found).toBeGreaterThan((units.length / EVERY) * PREFIXES.length * 0.9);
});

test.each([
  'Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Phường Đại Mỗ, Thành phố Hà Nội',
  'Phường Đại Mỗ, Quận Ba Đình, Thành phố Hà Nội',
  '00634, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Xã Cổ Bi, Huyện Gia Lâm, Hà Nội; Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'P. 5, Q. 1, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Số 12 F.5, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Số 12 Ph5, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Số 12/P.5, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Hoài Đức, Hà Nội, Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội',
  'Phuong Dai Mo, Quan Nam Tu Liem, Thanh pho Ha Noi',
])('%s is left to the matcher', (address) => {
  expect(index.findInAddress(address)).toBeUndefined();
});
