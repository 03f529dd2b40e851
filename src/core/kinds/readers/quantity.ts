import type { Cell } from '../../../lib/tables/index.js';
import { writeLength, writeNumber } from '../values/number.js';
import type { ReaderName } from './names.js';

/** A time of day (`10:30`) and a share (`50%`) are no quantities of their own. */
const OTHER_MEASURE = /[:%]/;

const SCIENTIFIC = /^[-+]?\d[\d.,]*e[-+]?\d+$/i;

/** What stands before and behind the digits that a format shows: `#,##0 "đồng/lần"`. */
const AROUND = /^(\D*)\d(?:[^\p{L}]*\d)?(\D*)$/u;

/** Signs of negative numbers, brackets among them. */
const SIGNS = /^[-+−()\s]+|(?<![()\s])[()\s]+$/g;

const CURRENCY = /^\p{Sc}$/u;

/** What a format writes as it stands. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]?/g;

/** Each comma behind the last digit leaves three digits out (ECMA-376 Part 1, 18.8.31): `#,##0, "nghìn"`. */
const SCALED = /[0#?](,+)(?![0#?,])/;

/** Digits that a spreadsheet keeps of a number; what is beyond them is the noise of binary fractions. */
const DIGITS = 15;

/**
 * Takes a number cell of a field of quantities; gives the number whole, however few digits of it the
 * sheet shows, with what its format writes behind it. Where it writes something before or between
 * the digits (`"Không quá "0" ngày"`), the text is as it is shown.
 */
export function quantityText(reads: ReaderName, { text, raw, format = '' }: Cell): string {
  if (typeof raw !== 'number' || !Number.isFinite(raw) || OTHER_MEASURE.test(text)) return text;
  const exact = Number((raw / scaleOf(format)).toPrecision(DIGITS));
  const number = reads === 'time-limit' ? writeLength(exact) : writeNumber(exact);
  if (SCIENTIFIC.test(text)) return number;
  const [, before, behind = ''] = AROUND.exec(text) ?? [];
  if (before === undefined) return text;
  const [sign, unit] = [before.replace(SIGNS, ''), behind.replace(SIGNS, '')];
  if (sign === '') return `${number} ${unit}`.trim();
  return CURRENCY.test(sign) && unit === '' ? `${number} ${sign}` : text;
}

function scaleOf(format: string): number {
  const [, commas = ''] = SCALED.exec(format.replace(LITERAL, '')) ?? [];
  return 1000 ** commas.length;
}
