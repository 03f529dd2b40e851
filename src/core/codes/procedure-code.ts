import { besidePatterns, findBeside } from './beside.js';
import { mayHoldCode, peel } from './peel.js';
import type { UnwrappedCode, Wrapping } from './unwrapped.js';

/**
 * A base code of the national database and what a locality appended to it: an organisation id in
 * either form (QCVN 102, Decision 20/2020/QĐ-TTg), a number of its own.
 */
const CODE = /^([1-9]\.\d{6})((?:\.[A-Za-z\d]+)*(?:-\d+)?)$/;

/** What programs that take a code for a number put behind it; no organisation's id is that short. */
const DECIMALS = /^([1-9]\.\d{6})\.0{1,2}$/;

/** The same with whatever stands inside the digits. */
const LOOSE =
  /^([1-9])\s*([.,])\s*(\d(?:\s*\d){2})(\s*(?:[.,]\s*)?)(\d(?:\s*\d){2})(?!\s*\d)(.*)$/su;

/** What may follow a code whose digits are parted: else a group of it may be the first of these. */
const ORGANISATION = /^(?:\.000(?:\.\d{2})*)?\.\p{Lu}\d{2}[\p{L}\d.]*(?:-\d+)?$/u;

/** A number of six decimals shows all of its digits, whatever the notation. */
const SCIENTIFIC = /^([1-9])[.,](\d{6})e[+-]?0+$/i;

/** A code whose last zeros a spreadsheet ate, with either decimal separator. */
const EATEN = /^([1-9])[.,](\d{1,5})$/;

/** Fewer decimals in a text are more likely a list's own numbering (`1.1`, `2,5`) than a code. */
const LEAST_DECIMALS = 3;

const BESIDE = besidePatterns(
  String.raw`[1-9]\s?[.,]\s?\d{3}\s?\.?\s?\d{3}(?:(?:\.\d{2,3})*\.\p{Lu}\d{2,}(?:\.\d+)*)?`,
);

/**
 * Takes a text; gives the procedure code that it holds, with its local extension and all its
 * zeros, or undefined where it holds none for certain (`1.1.012756`, `1.004850A`). `least`: how
 * many decimals tell a code from another number.
 */
export function unwrapProcedureCode(
  text: string,
  least = LEAST_DECIMALS,
): UnwrappedCode | undefined {
  const found = bareProcedureCode(text, least);
  if (found === undefined || CODE.test(found.code)) return found;
  const { code, rest, how } = found;
  const comma: readonly Wrapping[] = code.includes(',') ? ['comma'] : [];
  return unwrapped(restoreTrailingZeros(code, least), rest, [...how, ...comma, 'zeros']);
}

/** The same without the zeros that a spreadsheet took away: `="1.00516"` is `1.00516`. */
export function bareProcedureCode(text: string, least = LEAST_DECIMALS): UnwrappedCode | undefined {
  if (CODE.test(text) && !DECIMALS.test(text)) return unwrapped(text, '', []);
  if (!mayHoldCode(text)) return undefined;
  const peeled = peel(text);
  const number = DECIMALS.exec(peeled.text)?.[1];
  if (number !== undefined) return unwrapped(number, '', [...peeled.how, 'decimals']);
  const whole = looseCode(peeled.text);
  if (whole !== undefined) return unwrapped(whole.code, '', [...peeled.how, ...whole.how]);
  if (restoreTrailingZeros(peeled.text, least) !== peeled.text)
    return unwrapped(peeled.text, '', peeled.how);
  const beside = findBeside(peeled.text, BESIDE);
  const found = beside && looseCode(beside.code);
  if (found === undefined) return undefined;
  return unwrapped(found.code, beside?.rest ?? '', [...peeled.how, ...found.how, 'name']);
}

/** `1.00516` → `1.005160`; `least`: how many decimals tell a code from another number. */
export function restoreTrailingZeros(text: string, least = LEAST_DECIMALS): string {
  const [, type, number = ''] = EATEN.exec(text) ?? [];
  return type === undefined || number.length < least ? text : `${type}.${number.padEnd(6, '0')}`;
}

function looseCode(text: string): { code: string; how: readonly Wrapping[] } | undefined {
  if (CODE.test(text)) return { code: text, how: [] };
  const [, digit, decimals] = SCIENTIFIC.exec(text) ?? [];
  if (digit !== undefined) return { code: `${digit}.${decimals}`, how: ['scientific'] };
  const [, type, point = '', first = '', between = '', last = '', suffix = ''] =
    LOOSE.exec(text) ?? [];
  if (type === undefined) return undefined;
  const isParted = between.trim() !== '';
  if (suffix !== '' && isParted && !ORGANISATION.test(suffix)) return undefined;
  const code = `${type}.${first}${last}`.replace(/\s/g, '') + suffix;
  if (!CODE.test(code)) return undefined;
  const how: Wrapping[] = isParted ? ['groups'] : [];
  if (point === ',') how.push('comma');
  if (/\s/.test(text)) how.push('spaces');
  return { code, how };
}

function unwrapped(code: string, rest: string, how: readonly Wrapping[]): UnwrappedCode {
  return { code, rest, above: [], how: [...new Set(how)] };
}
