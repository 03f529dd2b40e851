import type { Column } from '../../../../lib/tables/index.js';
import { memoise } from '../../../../lib/text/index.js';
import { foldHeader } from '../header/fold.js';

/**
 * What may stand between double quotes in every shell, those of Windows too. Not `=`, which would
 * end the header, nor the quotes “ ”, which PowerShell takes for its own.
 */
const QUOTABLE = /^[\p{L}\p{M}\p{N} ,.;:/()+&'_›–-]+$/u;

/** A longer header is a paragraph to copy; the column's letter says the same. */
const LONGEST = 60;

/**
 * Takes a column among those of its table; gives the flag to copy that says which field it holds,
 * or, without a field, that it is to be left out: by the header, by the letter where that would not
 * come through a shell or isn't this column's alone.
 */
export function mapFlag(column: Column, columns: readonly Column[], field: string | null): string {
  return `--map "${handleOf(column, columns)}=${field ?? ''}"`;
}

function handleOf({ header, letter }: Column, columns: readonly Column[]): string {
  const alone = spelt(columns).get(foldHeader(header)) === 1;
  return alone && header.length <= LONGEST && QUOTABLE.test(header) ? header : `[${letter}]`;
}

/** So many tables at a time: flags of all columns are offered one after another. */
const MOST_TABLES = 8;

/** How many columns of a table bear each header. */
const spelt = memoise((columns: readonly Column[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { header } of columns) {
    const folded = foldHeader(header);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}, MOST_TABLES);
