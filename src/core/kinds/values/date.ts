import { foldText, narrow } from '../../../lib/text/index.js';
import type { DateOrder } from '../choices.js';

/**
 * The day that a text names, as ISO 8601 (`2025-07-01`), or undefined. Numbers are read in the
 * Vietnamese order, day, month, year, unless another is said. Two-digit years up to 68 are of this century, later ones of the
 * last (POSIX `strptime`). A time beside the date is left out: fields of dates hold days; one with a
 * time zone names the day that it is in Viet Nam. A number of five digits is a spreadsheet's serial
 * (1900 system) of a day of this century. A month without a day names none.
 */
export function parseDate(text: string, order: DateOrder = 'day-first'): string | undefined {
  const { day, zone } = separateTime(foldText(narrow(text)).replace(/\.$/, ''));
  if (zone !== undefined) return dayInVietnam(zone);
  return (
    numericDate(day, order) ??
    isoDate(day) ??
    vietnameseDate(day) ??
    englishDate(day) ??
    serialDate(day)
  );
}

/** The ISO date of a day that the calendar has. */
function existing(year: number, month: number, day: number): string | undefined {
  if (year < EARLIEST || year > LATEST) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Other years are slips of the pen: `0205`, `20225`. */
const EARLIEST = 1900;
const LATEST = 2199;

const TIME = String.raw`\d{1,2}\s?[:h]\s?\d{2}(?:\s?[:m]\s?\d{2}(?:\.\d+)?)?(?:\s?(?:am|pm|sa|ch))?`;
const TIME_BEHIND = new RegExp(`^(.*\\d)(?:t|,?\\s+(?:lúc\\s+)?)${TIME}$`, 'u');
const TIME_BEFORE = new RegExp(`^${TIME},?\\s+(\\S.*|)$`, 'u');
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/;

function separateTime(text: string): { readonly day: string; readonly zone?: string } {
  if (WITH_ZONE.test(text)) return { day: '', zone: text };
  const day = TIME_BEHIND.exec(text)?.[1] ?? TIME_BEFORE.exec(text)?.[1] ?? text;
  return { day: day.replace(/^ngày\s+/u, '') };
}

/** Seven hours ahead of Greenwich, all year. */
const VIETNAM_OFFSET = 7 * 3_600_000;

function dayInVietnam(stamp: string): string | undefined {
  const time = Date.parse(stamp.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time)
    ? undefined
    : new Date(time + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

function numericDate(text: string, order: DateOrder): string | undefined {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (found === null) return undefined;
  const numbers = [Number(found[1]), Number(found[2])];
  const [day = 0, month = 0] = order === 'day-first' ? numbers : numbers.reverse();
  return existing(yearOf(found[3]), month, day);
}

function isoDate(text: string): string | undefined {
  const found = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return found === null
    ? undefined
    : existing(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** Folded. `Giêng` and `Chạp` are months of the lunar year. */
const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

function vietnameseDate(text: string): string | undefined {
  const found =
    /^(\d{1,2})\s+tháng\s+(\d{1,2}|\p{L}+(?: (?:một|hai))?)(?:\s+(?:[,/]\s*)?|[,/]\s*)(?:năm\s+)?(\d{4})$/u.exec(
      text,
    );
  if (found === null) return undefined;
  const [, day, month = '', year] = found;
  const named = VIETNAMESE_MONTHS.indexOf(month) + 1;
  return existing(Number(year), named > 0 ? named : Number(month), Number(day));
}

const ENGLISH_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** As a spreadsheet in English writes dates: `01-Jul-25`, `1 July 2025`, `July 1, 2025`. */
function englishDate(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})[\s-]([a-z]{3,9})[\s,-]+(\d{4}|\d{2})$/.exec(text);
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})$/.exec(text);
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const month = dayFirst?.[2] ?? monthFirst?.[1] ?? '';
  const number = ENGLISH_MONTHS.indexOf(month.slice(0, 3)) + 1;
  return existing(yearOf(dayFirst?.[3] ?? monthFirst?.[3]), number, Number(day));
}

const DAY = 86_400_000;
/** Serials of 1 January 1970, 2000 and 2100. */
const UNIX_EPOCH = 25_569;
const CENTURY_FROM = 36_526;
const CENTURY_TO = 73_051;

function serialDate(text: string): string | undefined {
  const serial = Number(/^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1]);
  if (!(serial >= CENTURY_FROM && serial < CENTURY_TO)) return undefined;
  return new Date((serial - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}

function yearOf(digits = ''): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}
