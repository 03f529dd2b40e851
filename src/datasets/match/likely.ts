import type { Column, Table } from '../../files/index.js';
import { similarity, tidySpace } from '../../text/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import type { Matching } from './columns.js';
import { mayHoldData } from './doubts.js';
import { foldHeader } from './header.js';
import { valueEvidence } from './values.js';

/** From this likeness on a header may be a field's, renamed. */
const LIKELY = 0.6;
/** A header that has all the words of a spelling, or lacks some of them, and says more or less besides. */
const SAME_WORDS = 0.75;
/** Of a column whose values can be judged, so many have to look like the field's. */
const ENOUGH_VALUES = 0.5;
/** So many columns are offered. */
const OFFERED = 3;

/** The columns that no field takes and that may be the field's under another name, likeliest first. */
export function likelyColumns(
  kind: Kind,
  field: FieldSpec,
  { table, matching }: { readonly table: Table; readonly matching: Matching },
): readonly Column[] {
  const spellings = [field.label.vi, field.label.en, ...field.headers].map(foldHeader);
  return matching.columns
    .filter(({ column, field: taken }) => taken === undefined && mayHoldData(column))
    .map(({ column }) => ({ column, score: likeness(foldHeader(column.header), spellings) }))
    .filter(({ score }) => score >= LIKELY)
    .filter(({ column }) => (valueEvidence(kind, field, column, table.rows) ?? 1) >= ENOUGH_VALUES)
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ column }) => column);
}

function likeness(header: string, spellings: readonly string[]): number {
  const scores = spellings.map((spelling) =>
    sharesWords(header, spelling) ? SAME_WORDS : similarity(header, spelling, LIKELY),
  );
  return Math.max(0, ...scores);
}

/** Whether all words of one text stand in the other: `tiền phí` and `phí`. */
function sharesWords(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** What a shell or the flag itself would take for something else. */
const AWKWARD = /["$`\\!=\p{Cc}]/u;

/**
 * What to put on the command line so that the column is read as the field: `--map "Header=field"`, or
 * by the column's letter where its header can't be copied, or is not the only one of its spelling.
 */
export function mapFlag(table: Table, column: Column, field: string): string {
  const header = tidySpace(column.header);
  const folded = foldHeader(header);
  const alike = table.columns.filter((other) => foldHeader(other.header) === folded);
  const name = AWKWARD.test(header) || alike.length > 1 ? `[${column.letter}]` : header;
  return `--map "${name}=${field}"`;
}
