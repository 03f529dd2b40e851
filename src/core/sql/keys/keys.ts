import type { Dialect } from '../dialects/dialect.js';
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

/** Takes a text; gives it one step nearer to its key, as SQL. */
export type Step = (text: string) => string;

/**
 * From a code as text to what a row is looked up by: the code as `reconcile` reads it, tidied, of five digits at
 * least, without the commonest of what stands around codes: the formula or the apostrophe that keeps zeros in a
 * spreadsheet, the decimals of a number, spaces between the digits, their full width. What else `reconcile` takes off stays on, and
 * such a row gets no answer. No value for an empty one.
 */
export function codeSteps(dialect: Dialect): Step[] {
  const { joined, literal, padded, spelt } = dialect;
  const [first, last] = [spelt(TAB), spelt(LINE_FEED)];
  return [
    ...tidied(dialect),
    ...FULL_WIDTH.map((digit, value) => replaced(spelt(digit), `'${value}'`)),
    trimmed,
    (text) => joined(joined(first, text), last),
    ...BEFORE.map((mark) => replaced(joined(first, literal(mark)), first)),
    ...BEHIND.map((mark) => replaced(joined(literal(mark), last), last)),
    // Where decimals go, the end goes with them: a number has them once.
    ...DECIMALS.map((zeros) => replaced(joined(literal(zeros), last), "''")),
    replaced(first, "''"),
    replaced(last, "''"),
    // Filled up with their spaces, so that fewer digits than five stay fewer.
    (digits) => padded(`NULLIF(${digits}, '')`),
    replaced("' '", "''"),
  ];
}

/** The digits of Asian keyboards, from zero on. */
const FULL_WIDTH = [...'０１２３４５６７８９'];

/** Marks before codes and behind, from the outside inwards. */
const BEFORE = ['=', '"', "'", "'", '\u2019'] as const;
const BEHIND = ['"', "'"] as const;

/** Decimals of a whole number; three may be those of a thousand. */
const DECIMALS = ['.0', ',0', '.00', ',00'] as const;

/**
 * From a hamlet, street or plot as text to what a row is looked up by: the cell as `reconcile` reads it, composed
 * and tidied, wherever that is one of the texts that are looked for. All of the texts must be spellable.
 */
export function areaSteps(dialect: Dialect, texts: readonly string[]): Step[] {
  const { joined, spelt } = dialect;
  const space = joined(spelt(TAB), spelt(LINE_FEED));
  return [
    ...composed(dialect, texts),
    ...tidied(dialect),
    // Of a run of spaces, each a tab and a line feed, what lies between two of them goes.
    replaced("' '", space),
    replaced(joined(spelt(LINE_FEED), spelt(TAB)), "''"),
    replaced(space, "' '"),
    trimmed,
  ];
}

/** All steps in one expression, from the text on. */
export function taken(steps: readonly Step[], text: string): string {
  return steps.reduce((sql, step) => step(sql), text);
}

/**
 * The letters of the texts in one piece. Their order is all one: where a letter with one mark takes part of one
 * with two, what is left is a spelling of that, too.
 */
function composed({ spelt }: Dialect, texts: readonly string[]): Step[] {
  const letters = [...new Set(texts.flatMap((one) => [...one]))].sort();
  const pairs = letters.flatMap((letter) =>
    otherSpellings(letter).map((spelling) => [spelling, letter] as const),
  );
  return [...(pairs.length > 0 ? FORMER_MARKS : []), ...pairs].map(([from, to]) =>
    replaced(spelt(from), spelt(to)),
  );
}

/** Spaces of every kind as one space each, and nothing that has no width. */
function tidied({ literal, replaceEach }: Dialect): Step[] {
  return [
    ...LINE_BREAKS.map((one) => replaced(literal(one), "' '")),
    ...replaceEach(SPACES, ' '),
    ...replaceEach(INVISIBLE, ''),
  ];
}

function trimmed(text: string): string {
  return `TRIM(${text})`;
}

function replaced(from: string, to: string): Step {
  return (text) => `REPLACE(${text}, ${from}, ${to})`;
}
