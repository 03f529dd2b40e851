import { numberText } from '../number-text.js';
import type { NumberFormatter } from './sheetjs.js';

/**
 * Formats whose look depends on the reader's country, which the file therefore leaves open (ECMA-376
 * Part 1, 18.8.30, numbers 14 and 22), as Vietnamese Excel shows them.
 */
const COUNTRY_FORMATS = new Map([
  ['m/d/yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy h:mm'],
]);

const UNFORMATTED = /^(?:general|@|)$/i;

/** The longest number format that Excel writes. */
const LONGEST_FORMAT = 255;

/** Digits that a spreadsheet keeps of a number; what is beyond them is the noise of binary fractions. */
const DIGITS = 15;

/**
 * Takes a number and its format (`0.000000`); gives the text that the sheet shows, without the
 * blanks that only align it. `value` counts from the 1904 epoch when `date1904`.
 */
export function shownNumber(
  numbers: NumberFormatter,
  value: number,
  format: string,
  date1904: boolean,
): string {
  if (UNFORMATTED.test(format)) return generalText(value);
  const shown = formatted(numbers, value, COUNTRY_FORMATS.get(format) ?? format, date1904);
  return shown === '' ? generalText(value) : shown;
}

/** A format that hides the number or can't be applied gives an empty text. */
function formatted(
  numbers: NumberFormatter,
  value: number,
  format: string,
  date1904: boolean,
): string {
  if (format.length > LONGEST_FORMAT) return '';
  try {
    return numbers.format(format, value, { date1904 }).trim();
  } catch {
    return '';
  }
}

/** A number as it is shown without a format. */
export function generalText(value: number): string {
  return numberText(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

/**
 * Takes a number and the text that an OpenDocument sheet keeps of it; gives the text with a decimal
 * point when the sheet was saved where a comma is written.
 */
export function withDecimalPoint(shown: string, value: number): string {
  const pointed = /^-?\d+,\d+$/.test(shown) ? shown.replace(',', '.') : shown;
  const places = pointed.length - pointed.indexOf('.') - 1;
  return pointed !== shown && value.toFixed(Math.min(places, 100)) === pointed ? pointed : shown;
}
