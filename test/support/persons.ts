import fc from 'fast-check';

/** A person who is nobody, and how the one row about them spells what is personal. */
export interface Person {
  readonly name: string;
  readonly identity: string;
  readonly phone: string;
  readonly email: string;
  readonly account: string;
  readonly insurance: string;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Names that no place of the register bears. */
const name = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Phạm', 'Đặng', 'Bùi', 'Vũ', 'Huỳnh', 'Lý'),
    fc.constantFrom('Văn', 'Thị', 'Hữu', 'Quốc', 'Mỹ'),
    fc.constantFrom('Khờ', 'Quýt', 'Ổi', 'Mướp', 'Khế', 'Nhãn', 'Bưởi'),
  )
  .map((words) => words.join(' '));

const nameSpelling = fc.constantFrom<(name: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
);

function grouped(sign: string, ...lengths: readonly number[]): (number: string) => string {
  return (number) => {
    const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, n) => sum + n));
    return lengths
      .map((length, index) => number.slice((ends[index] ?? 0) - length, ends[index]))
      .join(sign);
  };
}

const whole = (number: string): string => number;
const wide = (number: string): string =>
  number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const phoneSpelling = fc.constantFrom<(number: string) => string>(
  whole,
  wide,
  grouped(' ', 4, 3, 3),
  grouped('.', 4, 3, 3),
  grouped('-', 3, 3, 4),
  grouped('\u00a0', 3, 4, 3),
  grouped('\u200b', 4, 6),
  (number) => `(${number.slice(0, 4)}) ${number.slice(4)}`,
  (number) => `+84${number.slice(1)}`,
  (number) => `0084 ${number.slice(1, 4)} ${number.slice(4, 7)} ${number.slice(7)}`,
  (number) => `84${number.slice(1)}`,
  (number) => number.slice(1),
  (number) => `SĐT${number}`,
  (number) => `'${number}`,
);

const identitySpelling = fc.constantFrom<(number: string) => string>(
  whole,
  wide,
  grouped(' ', 3, 3, 3, 3),
  grouped('.', 3, 3, 3, 3),
  grouped('-', 3, 3, 6),
  (number) => number.replace(/^0+/, ''),
  (number) => number.slice(3),
  (number) => `CCCD:${number}`,
);

const accountSpelling = fc.constantFrom(whole, grouped(' ', 4, 4, 4, 2), grouped('-', 4, 4, 4, 2));

/** People who are nobody, each spelt in a way of their own. */
export const persons: fc.Arbitrary<Person[]> = fc.array(
  fc.record({
    name: fc.tuple(name, nameSpelling).map(([text, spell]) => spell(text)),
    identity: fc
      .tuple(fc.constantFrom('001', '079', '036'), digits(9), identitySpelling)
      .map(([province, rest, spell]) => spell(`${province}${rest}`)),
    phone: fc
      .tuple(fc.constantFrom('091', '038', '070'), digits(7), phoneSpelling)
      .map(([prefix, rest, spell]) => spell(`${prefix}${rest}`)),
    email: fc
      .tuple(fc.constantFrom('an.khế', 'ổi_9', 'quyt+a'), digits(3))
      .map(([user, number]) => `${user}${number}@hộp-thư.vn`),
    account: fc.tuple(digits(10), accountSpelling).map(([rest, spell]) => spell(`1903${rest}`)),
    insurance: digits(8).map((rest) => `79${rest}`),
  }),
  { minLength: 8, maxLength: 8 },
);
