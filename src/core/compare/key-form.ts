import { foldText } from '../../lib/text/index.js';

/**
 * A procedure code as people write it: the first digit (once too often in `1.1.012756`), up to six
 * digits (fewer where a spreadsheet ate zeros), and whatever an office appends.
 */
const CODE = /^([1-9])[.,](?:\1[.,])?(\d{1,6})(?!\d)[.,]?(.*)$/su;

const WELL_FORMED_CODE = /^[1-9]\.\d{6}(?![\p{L}\p{N}])/u;

const LEADING_ZEROS = /^0+(?=[1-9]\d*$|0$)/;

interface ParsedCode {
  readonly base: string;
  readonly suffix: string;
}

/** Whether a key begins with a whole procedure code. */
export function isWellFormedCode(key: string): boolean {
  return WELL_FORMED_CODE.test(key);
}

/** The six-digit code at the beginning of a key; `undefined` when there is none to be seen. */
export function baseCode(key: string): string | undefined {
  return parseCode(foldText(key))?.base;
}

/**
 * One form for every way to write the same key: `1.001612.000.00.00.H48` and `1.001612.h48` are
 * one, so are `634` and `00634`, and texts that differ in spaces, capitals or tone-mark style.
 */
export function normalForm(key: string): string {
  const folded = foldText(key);
  const code = parseCode(folded);
  if (code === undefined) return folded.replace(LEADING_ZEROS, '');
  return [code.base, ...organisationId(code.suffix)].join('.');
}

function parseCode(folded: string): ParsedCode | undefined {
  const match = CODE.exec(folded);
  if (match === null) return undefined;
  const [, type = '', number = '', suffix = ''] = match;
  return { base: `${type}.${number.padEnd(6, '0')}`, suffix };
}

/**
 * The parts of an organisation id that say something, the letter and its number first: QCVN 102
 * writes `000.00.18.G12` where Decision 20/2020/QĐ-TTg writes `G12.18`.
 */
function organisationId(suffix: string): string[] {
  const parts = suffix.split('.').filter((part) => !/^0*$/.test(part));
  const startsWithLetter = (part: string) => /^\p{L}/u.test(part);
  return [...parts.filter(startsWithLetter), ...parts.filter((part) => !startsWithLetter(part))];
}
