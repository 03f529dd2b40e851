import type { Side } from '../choices.js';
import { type CellFields, evidenceOf } from '../row/evidence.js';
import type { Reading } from '../row/found.js';
import type { Reader } from '../row/reading.js';
import type { Evidence } from '../types.js';
import { readBySides } from '../units/vintage.js';

/** Rows with a code that it takes to judge a column by. */
const LEAST_ROWS = 10;

/** So many of them must be wrong for the column to be of something else. */
const MOST_WRONG = 0.5;

/** How the codes of a column fare in the first rows. */
export interface CodeCounts {
  readonly rows: number;
  /** Codes that no ward bears, or one that the rest of its row contradicts, in both periods. */
  readonly wrong: number;
}

/**
 * Any five digits look like a ward code, postal codes too, and a third of all such numbers up to 33,000 are one. Takes
 * the first rows of a table; gives the counts by which its column of codes is no column of ward codes; undefined
 * when it is one, or when too few rows tell.
 */
export function doubtfulCodes(
  fields: CellFields,
  rows: readonly (readonly string[])[],
  readers: Readonly<Record<Side, Reader>>,
): CodeCounts | undefined {
  if (!fields.includes('wardCode')) return undefined;
  const coded = rows
    .map((texts) => evidenceOf(fields, texts))
    .filter(({ code }) => code !== undefined);
  if (coded.length < LEAST_ROWS) return undefined;
  const wrong = coded.filter((evidence) => !isBorneOut(evidence, readers)).length;
  return wrong > coded.length * MOST_WRONG ? { rows: coded.length, wrong } : undefined;
}

function isBorneOut(evidence: Evidence, readers: Readonly<Record<Side, Reader>>): boolean {
  const { before, after } = readBySides(readers, evidence, { proposes: false });
  return isByCode(before) || isByCode(after);
}

function isByCode(reading: Reading): boolean {
  return reading.kind === 'one' && reading.by !== 'name';
}
