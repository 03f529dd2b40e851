import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meant, outcomeOfAddress } from '../../../test/support/wards/meant.js';
import { communesOn, districtOf, fullName, loadRegister, provinceOf } from '../register/index.js';

const register = loadRegister();
const units = communesOn(register, '2025-06-30');

/** Names that streets have, and wards as well. */
const street = fc.oneof(
  fc.constantFrom('Nguyễn Trãi', 'Lê Lợi', 'Trần Phú', '30/4', 'Quang Trung', 'Xã Đàn'),
  fc.constantFrom(...units).map(({ name }) => name),
);

const number = fc.oneof(
  fc.nat({ max: 999 }).map(String),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map((pair) => pair.join('/')),
);

const joined = (...parts: (fc.Arbitrary<string> | string)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(' '));

/** What people write in front of a ward, and it says nothing of the ward. */
const front = fc.oneof(
  joined('Số', number),
  joined('Số', number, 'đường', street),
  joined(number, street),
  joined('đường', street),
  joined('ngõ', number, street),
  joined('Hẻm', number),
  joined('Thôn', street),
  joined('Tổ', number),
  joined('KP', number),
  joined('Tầng', number),
  joined('Căn', number, 'chung cư', street),
  fc.constantFrom('gần chợ', 'Km 12 Quốc lộ 1A', 'Lô B2-11', 'Kios 12', 'ĐT: 0912 345 678'),
);

/** The same behind the province. */
const back = fc.constantFrom(
  ', Việt Nam',
  ' - Viêt nam.',
  ' (gần chợ)',
  ' (nhà thuê)',
  ' [tạm trú]',
  ' (ĐT: 0912.345.678)',
  ' ĐT: 0912345678',
  ' - 0912 345 678',
  ', +84 912 345 678',
  ' 700000',
);

/** A unit with its places, as tables write them. */
const address = fc.constantFrom(...units).chain((unit) => {
  const places = [unit, districtOf(register, unit), provinceOf(register, unit)].flatMap(
    (place) => place ?? [],
  );
  return fc.constantFrom(
    places.map(fullName).join(', '),
    places.map(fullName).join(' - '),
    places.map(({ name }) => name).join(', '),
    places
      .map(fullName)
      .join(', ')
      .replace(/phường /iu, 'P.')
      .replace(/quận /iu, 'Q.'),
  );
});

test('what stands in front of an address or behind it makes no other ward of it: the same, or a question', () => {
  fc.assert(
    fc.property(
      address,
      fc.array(front, { minLength: 1, maxLength: 3 }),
      fc.option(back, { nil: '' }),
      (alone, fronts, behind) => {
        expect(['ask', meant(alone)]).toContain(meant(`${[...fronts, alone].join(', ')}${behind}`));
      },
    ),
    { seed: 12, numRuns: 400 },
  );
});

/** Ways to write the same letters. */
const rewritten = fc.constantFrom<(text: string) => string>(
  (text) => text.normalize('NFD'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => `  ${text.replaceAll(' ', '  ')}\u00a0`,
  (text) => text.replaceAll(', ', ' ,'),
  (text) => text.normalize('NFD').toUpperCase().replaceAll(' ', ' \t'),
);

test('spaces, case and composition change nothing', () => {
  fc.assert(
    fc.property(fc.array(front, { maxLength: 2 }), address, rewritten, (fronts, alone, rewrite) => {
      const text = [...fronts, alone].join(', ');
      const { status, ward, candidates } = outcomeOfAddress(rewrite(text));
      const before = outcomeOfAddress(text);
      expect({ text, status, ward }).toEqual({ text, status: before.status, ward: before.ward });
      expect(candidates).toEqual(before.candidates);
    }),
    { seed: 13, numRuns: 300 },
  );
});
