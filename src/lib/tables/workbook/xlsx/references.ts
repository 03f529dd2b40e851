import { cellAddress } from '../../address.js';
import type { Block } from '../../table.js';
import type { CellPlace } from '../formulas.js';

const LETTER_A = 65;
const LETTERS = 26;
const DIGIT_0 = 48;

/** Takes a reference such as `AB12`; gives its place, or undefined when it is none. */
export function readReference(text: string): CellPlace | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  const row = readDigits(text, at);
  if (column === 0 || row === undefined || row === 0) return undefined;
  return { row, column: column - 1 };
}

/** A loop, since a large sheet has a million references. */
function readDigits(text: string, from: number): number | undefined {
  let number = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** Takes a range such as `A1:C2`, or one cell; gives its block, or undefined when it is none. */
export function readRange(text: string): Block | undefined {
  const [first = '', second = first] = text.split(':');
  const start = readReference(first);
  const end = readReference(second);
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Takes a block; gives its range as `readRange` reads it. */
export function rangeAddress({ top, left, bottom, right }: Block): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
