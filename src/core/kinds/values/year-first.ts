import { foldText, narrow } from '../../../lib/text/index.js';
import { parseDate } from './date.js';

/** What makes the reading of a column's dates doubtful where the year stands first, or may. */
export interface YearDoubt {
  readonly kind: 'short-year' | 'day-after-year';
  /** The first text that shows it. */
  readonly sample: string;
}

/** A year of two digits at either end; what stands behind is a time of day. */
const SHORT = /^(\d{2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})(?=$|[\s,t])/;

/** A year of four digits first. */
const LONG = /^\d{4}\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?=$|[\s,t])/;

/** Years of two digits that dates in use have; an earlier or later one may be a day. */
const [IN_USE_FROM, IN_USE_TO] = [8, 32];

/**
 * Takes the texts of a column of dates; tells whether a year may stand where the day is looked for (`25-07-01`),
 * or whether the day stands behind the year: `2025-15-08`, after which `2025-07-01` beside it is no 1 July.
 */
export function yearDoubtOf(texts: readonly string[]): YearDoubt | undefined {
  const dayAfterYear = texts.find(hasDayAfterYear);
  if (dayAfterYear !== undefined) return { kind: 'day-after-year', sample: dayAfterYear };
  const short = texts.flatMap(shortDateOf);
  const first = short.filter(({ year }) => year === 'first');
  const last = short.filter(({ year }) => year === 'last');
  const [sample] = first.length > 0 ? first : short;
  const isDoubtful = first.length > last.length || (last.length === 0 && variesBehind(short));
  return sample === undefined || !isDoubtful
    ? undefined
    : { kind: 'short-year', sample: sample.text };
}

function hasDayAfterYear(text: string): boolean {
  const [, second, third] = LONG.exec(foldText(narrow(text))) ?? [];
  return Number(second) > MONTHS && Number(second) <= 31 && Number(third) <= MONTHS;
}

const MONTHS = 12;

/** A date with a year of two digits. */
interface ShortDate {
  readonly text: string;
  readonly ends: readonly [string, string];
  /** At which end its year stands, by which of the two is in use. */
  readonly year: 'first' | 'last' | 'either';
}

function shortDateOf(text: string): ShortDate[] {
  const [, first = '', month = '', third = ''] = SHORT.exec(foldText(narrow(text))) ?? [];
  if (first === '') return [];
  const isFirst = isInUse(first) && parseDate(`20${first}-${month}-${third}`) !== undefined;
  const isLast = isInUse(third);
  const year = isFirst === isLast ? 'either' : isFirst ? 'first' : 'last';
  return [{ text, ends: [first, third], year }];
}

/** Days change from row to row, years hardly do. */
function variesBehind(short: readonly ShortDate[]): boolean {
  const [first, last] = ([0, 1] as const).map(
    (end) => new Set(short.map(({ ends }) => ends[end])).size,
  );
  return first !== undefined && last !== undefined && first < last;
}

function isInUse(year: string): boolean {
  return Number(year) >= IN_USE_FROM && Number(year) <= IN_USE_TO;
}
