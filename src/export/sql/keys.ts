import type { Dialect } from './dialect.js';
import { INVISIBLE, LINE_BREAKS, SPACES } from './spaces.js';
import { FORMER_MARKS, otherSpellings } from './spellings.js';

/** Stand in tidied text for a moment: it holds neither, for they are spaces. */
const TAB = '\t';
const LINE_FEED = '\n';

/** A number as a ward code is written: zeros put back, no longer than the column of answers. */
const CODE = /^\d{5,32}$/;

/** Whether `codeKey` tells rows with this code from all others. */
export function isCodeKey(code: string): boolean {
  return CODE.test(code);
}

/**
 * Takes a column of codes; gives what a row is looked up by: the code as `reconcile` reads it, as text, tidied,
 * of five digits at least, without the commonest of what stands around codes: the formula or the apostrophe that
 * keeps zeros in a spreadsheet, the decimals of a number, spaces between the digits. What else `reconcile` takes
 * off stays on, and such a row gets no answer. No value for an empty one.
 */
export function codeKey(dialect: Dialect, column: string): string {
  const { asText, joined, literal, padded, spelt } = dialect;
  const text = trimmed(tidied(dialect, asText(column)));
  const [first, last] = [spelt(TAB), spelt(LINE_FEED)];
  const marked = joined(joined(first, text), last);
  const open = BEFORE.reduce(
    (sql, mark) => replaced(sql, joined(first, literal(mark)), first),
    marked,
  );
  const closed = BEHIND.reduce(
    (sql, mark) => replaced(sql, joined(literal(mark), last), last),
    open,
  );
  // Where decimals go, the end goes with them: a number has them once.
  const whole = DECIMALS.reduce(
    (sql, zeros) => replaced(sql, joined(literal(zeros), last), "''"),
    closed,
  );
  const digits = replaced(replaced(whole, first, "''"), last, "''");
  // Filled up with their spaces, so that fewer digits than five stay fewer.
  return replaced(padded(`NULLIF(${digits}, '')`), "' '", "''");
}

/** Marks before codes and behind, from the outside inwards. */
const BEFORE = ['=', '"', "'", "'", '\u2019'] as const;
const BEHIND = ['"', "'"] as const;

/** Decimals of a whole number; three may be those of a thousand. */
const DECIMALS = ['.0', ',0', '.00', ',00'] as const;

/**
 * Takes a column of hamlets, streets or plots and the texts that are looked for; gives what a row is looked up by:
 * the cell as `reconcile` reads it, composed and tidied, wherever that is one of the texts. All of the texts
 * must be spellable.
 */
export function areaKey(dialect: Dialect, column: string, texts: readonly string[]): string {
  const { asText, joined, spelt } = dialect;
  const tidy = tidied(dialect, composed(dialect, asText(column), texts));
  const space = joined(spelt(TAB), spelt(LINE_FEED));
  // Of a run of spaces, each a tab and a line feed, what lies between two of them goes.
  const marked = replaced(tidy, "' '", space);
  const single = replaced(marked, joined(spelt(LINE_FEED), spelt(TAB)), "''");
  return trimmed(replaced(single, space, "' '"));
}

/**
 * The letters of the texts in one piece. Their order is all one: where a letter with one mark takes part of one
 * with two, what is left is a spelling of that, too.
 */
function composed({ spelt }: Dialect, text: string, texts: readonly string[]): string {
  const letters = [...new Set(texts.flatMap((one) => [...one]))].sort();
  const pairs = letters.flatMap((letter) =>
    otherSpellings(letter).map((spelling) => [spelling, letter] as const),
  );
  return [...(pairs.length > 0 ? FORMER_MARKS : []), ...pairs].reduce(
    (sql, [from, to]) => replaced(sql, spelt(from), spelt(to)),
    text,
  );
}

/** Spaces of every kind as one space each, and nothing that has no width. */
function tidied({ literal, replaceEach }: Dialect, text: string): string {
  const unbroken = LINE_BREAKS.reduce((sql, one) => replaced(sql, literal(one), "' '"), text);
  return replaceEach(replaceEach(unbroken, SPACES, ' '), INVISIBLE, '');
}

function trimmed(text: string): string {
  return `TRIM(${text})`;
}

function replaced(text: string, from: string, to: string): string {
  return `REPLACE(${text}, ${from}, ${to})`;
}
