import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripDiacritics } from '../../../lib/text/index.js';
import { loadAddressWords } from '../address/words.js';
import { loadRegister } from '../codec/load.js';
import { communesOn, districtOf, provinceOf } from '../queries.js';
import type { Commune } from '../types.js';
import { fullName } from '../units/unit-types.js';
import { answeringBy, groundsOf, makeMatcher } from './matcher.js';
import { matcherSources } from './sources.js';
import type { Asked, Match } from './types.js';

const register = loadRegister();
const sources = matcherSources(register);
const old = communesOn(register, '2025-06-30');

/** What of an answer anybody looks at. */
function told({ query, candidates, isTorn, districts }: Match): unknown {
  const { ward, district, province, wardIs } = query;
  return { ward, district, province, wardIs, candidates, isTorn, districts };
}

const unit = fc.constantFrom(...old.filter((_, at) => at % 97 === 0));
const number = fc.nat(120_000).map(String);
const street = fc.constantFrom('Lê Lợi', '30/4', '10', 'Tân Bình', 'Nguyen Trai', 'Đống Đa', '3/2');
const front = fc.oneof(
  fc.tuple(fc.constantFrom('Số', 'số nhà', 'So', 'Tổ', 'To', 'Thôn', 'Khu phố', 'ĐT'), number),
  fc.tuple(
    fc.constantFrom('Đường', 'Duong', 'Xóm', 'Chung cư', 'Hẻm', 'Số 5 Đường', 'Lộ', '12/4A', 'gần'),
    street,
  ),
  fc.tuple(number, street),
  fc.tuple(number),
  fc.tuple(street),
);
const parts = fc.array(
  front.map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
);

/** The ward with what stands behind it, in the ways of tables. */
const ENDS: readonly ((one: Commune, other: Commune) => string)[] = [
  (one) => placesOf(one).join(', '),
  (one) => stripDiacritics(placesOf(one).join(', ')),
  (one) => [one.name, ...placesOf(one).slice(1)].join(', '),
  (one) =>
    [one, districtOf(register, one), provinceOf(register, one)].map((u) => u?.name).join(', '),
  (one) => placesOf(one).join(' '),
  (one, other) => [fullName(one), ...placesOf(other)].join(', '),
  (one) => `${placesOf(one).join(', ')} (${one.code})`,
  (one) => placesOf(one).slice(0, 2).join(', '),
  (one, other) => `${placesOf(one).join(', ')}; ${placesOf(other).join(', ')}`,
];

function placesOf(one: Commune): string[] {
  const places = [one, districtOf(register, one), provinceOf(register, one)];
  return places.flatMap((place) => (place === undefined ? [] : [fullName(place)]));
}

const address = fc
  .tuple(fc.array(parts, { minLength: 2, maxLength: 4 }), unit, unit, fc.constantFrom(...ENDS))
  .map(([fronts, one, other, end]) =>
    fronts.map((some) => `${some.join(', ')}, ${end(one, other)}`),
  );

test.each([
  ['before', { units: old }],
  ['today', { units: communesOn(register, '2025-07-01'), since: '2025-07-01' }],
])('%s: an address means what it means when each is thought about anew', (_, options) => {
  const quick = makeMatcher(sources, options);
  const grounds = groundsOf(sources, options);
  fc.assert(
    fc.property(address, (texts) => {
      for (const text of texts) {
        const asked: Asked = { text, isAddress: true };
        expect(told(quick.match(asked))).toEqual(told(answeringBy(grounds).match(asked)));
      }
    }),
    { seed: 20250701, numRuns: 400 },
  );
});

test('no district or province is called like what lies in a ward, with a number', () => {
  const words = loadAddressWords();
  const names = [...register.districts, ...register.provinces].map(({ name }) => name);
  const opened = names.filter((name) => /\d/.test(name) && words.opening(name, false));
  expect(opened).toEqual([]);
});

test('a commune that is called like a street with a number is none of its streets', () => {
  const matcher = makeMatcher(sources, { units: old });
  const end = 'Huyện Bù Đăng, Bình Phước';
  expect(matcher.placesIn(`Số 5, Đường 11, ${end}`)).toBe(` ${end}`);
  expect(matcher.placesIn(`Số 5, Đường 10, ${end}`)).toBe(` Đường 10, ${end}`);
});

test('houses, streets and hamlets are told from what may be a place', () => {
  const matcher = makeMatcher(sources, { units: old });
  expect(matcher.placesIn('Số 5, tổ 2, Phường Đại Mỗ, Hà Nội')).toBe(' Phường Đại Mỗ, Hà Nội');
  expect(matcher.placesIn('Số 5, Đại Mỗ, Hà Nội')).toBe(' Đại Mỗ, Hà Nội');
  expect(matcher.placesIn('Đại Mỗ, Hà Nội')).toBe('Đại Mỗ, Hà Nội');
  expect(matcher.placesIn('10000 Lê Lợi, Hà Nội')).toBe('10000 Lê Lợi, Hà Nội');
});
