import { besidePatterns, findBeside } from './beside.js';
import { mayHoldCode, peel } from './peel.js';
import type { UnwrappedCode, Wrapping } from './unwrapped.js';

/** Digits of a commune's code, and of those of the district and the province above it. */
const COMMUNE = 5;
const ABOVE = [2, 3] as const;

/** A compound as it is, or as a number that lost the first zero of its province. */
const COMPOUND = /^(\d{1,2})([\s./_-]?)(\d{3})\2(\d{5})$/;

/** `26.740`, `26,740`: a number with its thousands parted. Three zeros alone may be decimals as well. */
const THOUSANDS = /^(\d{1,2})[.,](?!000$)(\d{3})$/;

/** `26,740.00`: thousands parted by one sign and decimals by the other. */
const THOUSANDS_DECIMALS = /^(\d{1,2})([.,])(\d{3})(?!\2)[.,]0+$/;

/** `634.0`, `26740,00`. */
const DECIMALS = /^(\d[\d\s]*)[.,](0+)$/;

const SCIENTIFIC = /^([1-9])(?:[.,](\d+))?e\+?0*([1-9])$/i;

const BESIDE = besidePatterns(String.raw`\d{2}[\s.]?\d{3}[\s.]?\d{5}|\d{5}`);

/** Digits found in a text, before lost zeros are put back. */
interface Found {
  readonly digits: string;
  readonly rest?: string;
  readonly above?: readonly string[];
  readonly how: readonly Wrapping[];
}

/**
 * Takes a text and how many digits its code has; gives the code with every zero, or undefined where
 * the text is none, has more digits, or has lost some (`2.67E+04`, `26.000`). Whether a unit bears
 * it is not known here.
 */
export function unwrapDigits(text: string, digits: number): UnwrappedCode | undefined {
  const found = bareDigits(text, digits);
  if (found === undefined) return undefined;
  const code = restoreLeadingZeros(found.code, digits);
  return code === found.code ? found : { ...found, code, how: [...found.how, 'zeros'] };
}

/** The same without the zeros that a spreadsheet took away: `634.0` is `634`. */
export function bareDigits(text: string, digits: number): UnwrappedCode | undefined {
  if (PLAIN.test(text)) return text.length <= digits ? plain(text) : compound(text, digits, []);
  if (!mayHoldCode(text)) return undefined;
  const peeled = peel(text);
  const found = digitsOf(peeled.text, digits);
  if (found === undefined) return undefined;
  const { digits: code, rest = '', above = [] } = found;
  return { code, rest, above, how: [...new Set([...peeled.how, ...found.how])] };
}

/** `634` → `00634`: the zeros that a spreadsheet took away. */
export function restoreLeadingZeros(code: string, digits: number): string {
  return /^\d+$/.test(code) ? code.padStart(digits, '0') : code;
}

const PLAIN = /^\d+$/;

function plain(code: string): UnwrappedCode {
  return { code, rest: '', above: [], how: [] };
}

function compound(text: string, digits: number, how: readonly Wrapping[]) {
  const found = compoundOf(text, digits);
  if (found === undefined) return undefined;
  const { digits: code, above = [] } = found;
  return { code, rest: '', above, how: [...how, ...found.how] };
}

function digitsOf(text: string, digits: number): Found | undefined {
  const short = shortOf(text, digits);
  if (short !== undefined) return short;
  if (digits !== COMMUNE) return undefined;
  const whole = compoundOf(text, digits);
  if (whole !== undefined) return whole;
  const beside = findBeside(text, BESIDE);
  const found = beside && (shortOf(beside.code, digits) ?? compoundOf(beside.code, digits));
  return found && { ...found, rest: beside.rest, how: [...found.how, 'name'] };
}

/** Digits alone, however a spreadsheet or a hand wrote them. */
function shortOf(text: string, digits: number): Found | undefined {
  const whole = wholeOf(text, digits, []);
  if (whole !== undefined) return whole;
  const thousands = digits === COMMUNE ? THOUSANDS.exec(text) : null;
  if (thousands !== null) return grouped(`${thousands[1]}${thousands[2]}`, digits);
  const both = digits === COMMUNE ? THOUSANDS_DECIMALS.exec(text) : null;
  if (both !== null) return grouped(`${both[1]}${both[3]}`, digits);
  const [, number, zeros = ''] = DECIMALS.exec(text) ?? [];
  if (number !== undefined)
    return zeros === '000' && number.trim().length < 3
      ? undefined
      : wholeOf(number.trim(), digits, ['decimals']);
  const exact = scientificDigits(text);
  return exact === undefined ? undefined : wholeOf(exact, digits, ['scientific']);
}

/** Digits and nothing else; with spaces between them only where none is missing. */
function wholeOf(text: string, digits: number, how: readonly Wrapping[]): Found | undefined {
  if (PLAIN.test(text)) return text.length <= digits ? { digits: text, how } : undefined;
  const close = text.replace(/\s/g, '');
  if (!PLAIN.test(close) || close.length !== digits) return undefined;
  return { digits: close, how: [...how, 'spaces'] };
}

/** A first group that is a zero parts no thousands; a whole code may begin with one. */
function grouped(text: string, digits: number): Found | undefined {
  return text.length === digits || !text.startsWith('0')
    ? { digits: text, how: ['groups'] }
    : undefined;
}

/** All digits of a number in scientific notation; undefined where it has more than are shown. */
function scientificDigits(text: string): string | undefined {
  const [, first = '', decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  const behind = Number(exponent);
  if (exponent === undefined || decimals.length < behind) return undefined;
  if (!/^0*$/.test(decimals.slice(behind))) return undefined;
  return first + decimals.slice(0, behind);
}

/** `0100100004`: province, district and commune in one number. */
function compoundOf(text: string, digits: number): Found | undefined {
  const [, province = '', , district = '', code] = COMPOUND.exec(text) ?? [];
  if (digits !== COMMUNE || code === undefined || /^0*$/.test(province)) return undefined;
  const above = [province.padStart(ABOVE[0], '0'), district];
  return { digits: code, above, how: ['compound'] };
}
