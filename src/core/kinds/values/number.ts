import { groupThousands } from '../../../lib/text/index.js';

/** Groups of three digits after a first one that doesn't begin with 0: `0.500` is a half. */
const POINTED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/;
const COMMAED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/;
const SPACED = /^[1-9]\d{0,2}([ '])\d{3}(?:\1\d{3})*(?:[.,](\d+))?$/;

const DECIMAL = /^(\d+)[.,](\d+)$/;

/**
 * Reads a number as it stands in Vietnamese lists, where both separators occur both ways:
 * `25.000` and `10,000` are thousands, `2,5` and `2.5` are decimals, `1.622.000,5` is both.
 * A separator followed by groups of exactly three digits parts thousands, any other a fraction.
 * Undefined when the text is no number, may be a slip of the pen (`75.0000`), or has more digits
 * than a number here can hold.
 */
export function parseNumber(text: string): number | undefined {
  const plain = plainNumber(text);
  const number = plain === undefined ? Number.NaN : Number(plain);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/** Digits with a point before the fraction, and nothing else. */
function plainNumber(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const pointed = POINTED.exec(text);
  if (pointed)
    return isFraction(pointed[1]) ? text.replace(/\./g, '').replace(',', '.') : undefined;
  const commaed = COMMAED.exec(text);
  if (commaed) return isFraction(commaed[1]) ? text.replace(/,/g, '') : undefined;
  const spaced = SPACED.exec(text);
  if (spaced)
    return isFraction(spaced[2]) ? text.replace(/[ ']/g, '').replace(',', '.') : undefined;
  const [, whole = '', fraction] = DECIMAL.exec(text) ?? [];
  if (fraction === undefined || !(/^0+$/.test(whole) || isFraction(fraction))) return undefined;
  return `${whole}.${fraction}`;
}

/**
 * Four digits behind a separator are three of a thousand and a slip as often as not, and so are more
 * that end in zeros; those that `writeNumber` fills up have two at most.
 */
function isFraction(digits = ''): boolean {
  return digits.length < 4 || (digits.length > 4 && !digits.endsWith('000'));
}

/**
 * Vietnamese form: points between thousands, a comma before the fraction. A fraction of three digits
 * is filled up to five, or it would be read as thousands, and so is one of four, or it would not be
 * read.
 */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = groupThousands(whole, '.');
  if (fraction === undefined) return grouped;
  return `${grouped},${fraction.length < 3 ? fraction : fraction.padEnd(5, '0')}`;
}

/** The same for lengths of time, of which nobody parts the thousands: `2.250` ngày is not read. */
export function writeLength(value: number): string {
  return Number.isInteger(value) ? String(value) : writeNumber(value);
}
