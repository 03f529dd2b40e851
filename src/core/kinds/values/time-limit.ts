import { foldText, narrow } from '../../../lib/text/index.js';
import type { Vocabulary } from '../vocabulary.js';
import { parseNumber, writeLength } from './number.js';

/** One length of time. `unit` is a value of the vocabulary `timeUnits`; a bare number has none. */
export interface TimeLimit {
  readonly value: number;
  readonly unit?: string;
  /** Whether the text says more than the length ("Không quá 17 ngày làm việc"). */
  readonly approximate: boolean;
}

/** Words that make the length an upper bound. */
const BOUND = '(không quá|tối đa|chậm nhất|trong thời hạn|trong vòng|trong)';

/** A number, maybe once more in words: `05 (năm)`. */
const NUMBER = String.raw`(\d[\d.,]*|0?1\/2|½)\s*(?:\(\p{L}+(?:\s\p{L}+)*\)\s*)?`;

/** From when the time runs: says nothing about its length, unless it holds a number itself. */
const SINCE = /,?\s(?:(?:kể|tính)\s)?từ\s(?:ngày|khi|lúc|thời điểm)\s/u;
const PLAIN_SINCE = /^[^\d.;:]*\.?$/u;

/** A dash begins an item of a list; one that touches its number makes it a negative one. */
const LENGTH = new RegExp(
  String.raw`^(?:-\s)?${BOUND}?\s?${NUMBER}(\p{L}+(?:\s\p{L}+)*)?\s?\.?$`,
  'u',
);

/** The length of time that a text states when it states exactly one; undefined otherwise. */
export function parseTimeLimit(text: string, units: Vocabulary): TimeLimit | undefined {
  const folded = foldText(narrow(text));
  const since = sinceIn(folded);
  const found = LENGTH.exec(folded.slice(0, folded.length - since.length));
  if (found === null) return undefined;
  const [, bound, digits = '', unitText] = found;
  const value = /[/½]/.test(digits) ? 0.5 : lengthOf(digits);
  if (value === undefined) return undefined;
  const approximate = bound !== undefined || since !== '';
  if (unitText === undefined) return { value, approximate };
  const unit = units.match(unitText);
  if (unit === undefined) return undefined;
  return { value, unit: unit.value, approximate };
}

/** The end of a text that tells from when the time runs; empty where there is none. */
function sinceIn(text: string): string {
  const at = text.search(SINCE);
  const since = at === -1 ? '' : text.slice(at);
  return PLAIN_SINCE.test(since) ? since : '';
}

/** `2.250`: a thousand of days is as unlikely as a fraction of three digits. */
const ONE_GROUP = /^[1-9]\d*[.,]\d{3}$/;

function lengthOf(digits: string): number | undefined {
  return ONE_GROUP.test(digits) ? undefined : parseNumber(digits);
}

/** The form that `parseTimeLimit` reads back as the same length: `2,5 ngày làm việc`. */
export function writeTimeLimit({ value, unit }: TimeLimit, units: Vocabulary): string {
  const number = writeLength(value);
  return unit === undefined ? number : `${number} ${units.entry(unit)?.label.vi ?? unit}`;
}
