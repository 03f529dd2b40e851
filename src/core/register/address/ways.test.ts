import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripDiacritics } from '../../../lib/text/index.js';
import { loadRegister } from '../codec/load.js';
import { groundsOf } from '../lookup/matcher.js';
import { matcherSources } from '../lookup/sources.js';
import type { Asked, PlaceName, WardQuery } from '../lookup/types.js';
import { communesOn } from '../queries.js';
import { fullName } from '../units/unit-types.js';
import { bareRulesOf } from './bare-rules.js';
import { CUTTINGS } from './cuts.js';
import { QueryReader } from './read-query.js';
import { rolesOf } from './roles.js';
import { splitText } from './segments.js';

const register = loadRegister();
const units = communesOn(register, '2025-06-30');
const sources = matcherSources(register);
const { names } = groundsOf(sources, { units });
const reader = new QueryReader(names);

/** What is looked up of a reading. */
function told(query: Pick<WardQuery, 'ward' | 'district' | 'province'>): string {
  const { ward, district, province } = query;
  return [ward, district, province].map((place: PlaceName | undefined) => place?.text).join(' | ');
}

/** Each rule with each way of cutting, whether others say the same or not. */
function plainly(asked: Asked): string[] {
  const parts = splitText(asked.text);
  return bareRulesOf(asked).flatMap((rule) => {
    const tokens = reader.tokensOf(parts, rule);
    const cut = CUTTINGS.map((cutting) => ({ tokens: tokens[cutting], mayBeDistrict: true }));
    return [...cut, { tokens: tokens['at-later'], mayBeDistrict: false }].map((way) =>
      told(rolesOf(way.tokens, names, { mayBeDistrict: way.mayBeDistrict, isWard: false })),
    );
  });
}

const word = fc.constantFrom(
  ...[
    'xã',
    'Xa',
    'phường',
    'Phuong',
    'huyện',
    'quan',
    'TP',
    'H.',
    'Tân',
    'Minh',
    'An',
    'Hà',
    'Nội',
    '5',
  ],
  ...[',', ', ', ' - ', '/'],
);
const place = fc.constantFrom(
  ...units.filter((_, at) => at % 211 === 0).flatMap((unit) => [fullName(unit), unit.name]),
  ...register.districts.filter((_, at) => at % 40 === 0).map(fullName),
  ...['Hà Nội', 'TP. Huế', 'Đà Nẵng', 'Tỉnh Ninh Thuận', 'TPHCM', 'Số 5', 'thôn Đông'],
);
const text = fc
  .array(fc.oneof(place, place.map(stripDiacritics), word), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom(', ', ' ').map((between) => parts.join(between)));

test('no way of reading is left out but those that say what another said', () => {
  fc.assert(
    fc.property(text, (some) => {
      const asked = { text: some, isAddress: true };
      const read = [...reader.readingsOf(asked)].flatMap((ways) => [...ways].map(told));
      expect(new Set(read)).toEqual(new Set(plainly(asked)));
    }),
    { seed: 20250701, numRuns: 400 },
  );
});
