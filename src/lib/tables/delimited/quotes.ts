import { DELIMITER_SIGNS } from './delimiters.js';
import { firstLineEnd } from './lines.js';

/** What quotes the cells of a file: RFC 4180 knows the double one, database exports the other. */
export type Quote = '"' | "'";

/** How the cells of a file are quoted. */
export interface Quoting {
  readonly quote: Quote;
  /** Whether a backslash stands before quotes, and before itself, inside quotes: MySQL's way; doubled ones are read too. */
  readonly backslash: boolean;
  /** Whether spaces stand around quoted cells: `1, "a, b"`. */
  readonly spaced: boolean;
}

/** Quotes as RFC 4180 has them. */
export function plainQuoting(quote: Quote): Quoting {
  return { quote, backslash: false, spaced: false };
}

/** Whether csv-parse reads a file that is quoted so. */
export function isPlain({ backslash, spaced }: Quoting): boolean {
  return !backslash && !spaced;
}

const DOUBLE = new RegExp(`(?:^|[${DELIMITER_SIGNS}]) *"`, 'm');

/** A line of cells in single quotes only, as the header of such an export is. */
const SINGLE_LINE = new RegExp(`^\\s*'[^'\r\n]*'(?: *[${DELIMITER_SIGNS}] *'[^'\r\n]*')*[\r\n]`);
const SINGLE_CELL = new RegExp(
  `(?:^|[${DELIMITER_SIGNS}]) *'[^'\r\n]*' *(?:[${DELIMITER_SIGNS}]|$)`,
);

/** The least share of lines with a cell in single quotes of a file that quotes so. */
const LEAST_SHARE = 0.5;

/** Whether the first line of a file has all its cells in single quotes, or the second where the header has none. */
export function mayQuoteSingly(text: string): boolean {
  return SINGLE_LINE.test(text) || SINGLE_LINE.test(text.slice(text.indexOf('\n') + 1));
}

/** Takes the beginning of a delimited file; gives the character that quotes its cells, by its lines. */
export function sniffQuote(text: string): Quote {
  if (DOUBLE.test(text) || !mayQuoteSingly(text)) return '"';
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const single = lines.filter((line) => SINGLE_CELL.test(line)).length;
  return single >= lines.length * LEAST_SHARE ? "'" : '"';
}

/**
 * Takes one record or several; tells whether a quote stands where the file's way of quoting (RFC 4180,
 * section 2, rules 5–7) has none: inside an unquoted cell, or closing a cell that goes on after it.
 */
export function hasStrayQuote(text: string, delimiter: string, quoting: Quoting): boolean {
  const { quote, spaced } = quoting;
  let atCellStart = true;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== quote) {
      const waits: boolean = atCellStart && spaced && text[i] === ' ';
      atCellStart = waits || endsCell(text[i], delimiter);
      continue;
    }
    if (!atCellStart) return true;
    const closing = closingQuote(text, i + 1, quoting);
    if (closing === -1) return false;
    const next = spaced ? afterSpaces(text, closing + 1) : closing + 1;
    if (!endsCell(text[next], delimiter)) return true;
    atCellStart = false;
    i = next - 1;
  }
  return false;
}

/** A text in a formula that has Excel keep it as it is: `="00634"`. Who reads the cells takes it out and tells so. */
const KEPT_TEXT = /^ *= *"[^"]*" *$/;

/** Whether all quotes that stand in cells of a record's text are those of texts to be kept: `1,="00634"`. */
export function keepsTexts(text: string, delimiter: string): boolean {
  const cells = text.split(delimiter).filter((cell) => cell.includes('"'));
  return (
    cells.some((cell) => KEPT_TEXT.test(cell)) &&
    cells.every((cell) => KEPT_TEXT.test(cell) || WHOLE_CELL.test(cell))
  );
}

/** A quoted cell without a quote in it. */
const WHOLE_CELL = /^"[^"]*"$/;

/** The first quote from `from` on that closes a cell, or -1. */
export function closingQuote(text: string, from: number, { quote, backslash }: Quoting): number {
  let found = text.indexOf(quote, from);
  while (found !== -1) {
    const isLetter = backslash && isEscaped(text, found, from);
    if (!isLetter && text[found + 1] !== quote) return found;
    found = text.indexOf(quote, found + (isLetter ? 1 : 2));
  }
  return -1;
}

/** Whether the backslashes before a place are odd in number, none of them before `from`. */
function isEscaped(text: string, place: number, from: number): boolean {
  let at = place;
  while (at > from && text[at - 1] === '\\') at -= 1;
  return (place - at) % 2 === 1;
}

/** The first place from `from` on without a space. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function endsCell(character: string | undefined, delimiter: string): boolean {
  return (
    character === undefined || character === delimiter || character === '\n' || character === '\r'
  );
}

/**
 * Whether a record with a stray quote is really a cell that was never closed, up to the next quote
 * in the file: the lines after its first one make sense by themselves.
 */
export function swallowsRecords(bytes: Buffer, delimiter: string, quoting: Quoting): boolean {
  const end = firstLineEnd(bytes);
  if (end === bytes.length) return false;
  return !hasStrayQuote(bytes.toString('utf8', end), delimiter, quoting);
}
