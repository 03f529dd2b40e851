import type { Chain, Group } from './chains.js';

/**
 * Numbers that are known by themselves: mobile (10 digits; 11 until 2018), landline (11), with the code of the
 * country, identity numbers of 12 digits, which begin with the code of a province (Circular 59/2021/TT-BCA).
 */
const KNOWN =
  /^(?:0[35789]\d{8}|01[2689]\d{8}|02\d{9}|(?:00)?840?(?:[35789]\d{8}|2\d{9})|0(?:0[1-9]|[1-8]\d|9[0-6])\d{9})$/;

/** Whether digits read as a telephone or identity number wherever they stand. */
export function isKnownNumber(digits: string): boolean {
  return KNOWN.test(digits);
}

/** Identity cards before 2016 have 9 digits, social insurance 10, accounts and cards up to 19. */
const FEWEST = 9;
const MOST = 19;

/** Whether so many digits without a gap are somebody's number; a stamp of date and time is nobody's. */
export function isLongNumber(digits: string): boolean {
  return digits.length >= FEWEST && digits.length <= MOST && !STAMP.test(digits);
}

const STAMP =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;

/** A landline without its zero. */
const LANDLINE = '2 4 4';

/** How numbers that are no telephone or identity number of today are grouped, by the lengths of the groups. */
const SHAPES: ReadonlySet<string> = new Set([
  // Social insurance.
  '2 8',
  '2 2 6',
  '3 3 4',
  '3 4 3',
  '4 3 3',
  '4 6',
  LANDLINE,
  // Accounts and cards.
  '4 4 4',
  '4 4 4 1',
  '4 4 4 2',
  '4 4 4 3',
  '4 4 4 4',
  '4 4 4 4 3',
]);

/** Whether groups of digits, as they are joined, are the number of one person. */
export function isGroupedNumber(groups: Chain): boolean {
  const digits = groups.map((group) => group.digits).join('');
  const shape = groups.map((group) => group.digits.length).join(' ');
  if (isPairOfWards(groups)) return false;
  if (isKnownNumber(digits)) return isSpelledSo(groups);
  if (shape === '3 3 3') return isOldIdentity(digits, groups);
  if (shape === LANDLINE && !digits.startsWith('2')) return false;
  const isDated = shape.startsWith('4 4') ? groups.every(isDay) : groups.some(isDay);
  return SHAPES.has(shape) && !isDated;
}

/** Nine digits by threes are an amount as well: one that has points in it, and doesn't begin with zero. */
function isOldIdentity(digits: string, groups: Chain): boolean {
  return digits.startsWith('0') || groups.every(({ join }) => join !== 'point');
}

/** Digit by digit, or in groups; a list of days or months has groups of two and none above 31. */
function isSpelledSo(groups: Chain): boolean {
  const lengths = groups.map(({ digits }) => digits.length);
  const [first = 0] = lengths;
  if (first <= 2 && groups.some(isDay) && !groups[0]?.digits.startsWith('84')) return false;
  if (lengths.every((length) => length === 1)) return true;
  if (lengths.every((length) => length <= 2))
    return groups.some(({ digits }) => Number(digits) > DAYS);
  return lengths.filter((length) => length === 1).length <= 1;
}

const DAYS = 31;

/** A group that reads as a year, or as a day without signs, makes a date or a decision of what it stands in. */
function isDay({ digits }: Group): boolean {
  return /^(?:19[4-9]\d|20[0-4]\d)(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/.test(digits);
}

/** Codes of communes have five digits and none is above this: two side by side are no telephone number. */
const HIGHEST_WARD = 33_000;

function isPairOfWards(groups: Chain): boolean {
  return groups.every(({ digits }) => digits.length === 5 && Number(digits) <= HIGHEST_WARD);
}
