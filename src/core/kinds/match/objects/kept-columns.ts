import type { Column } from '../../../../lib/tables/index.js';
import { EXTRA, extraHeader, extraName, isExtra } from '../../extra.js';
import type { Kind } from '../../kind.js';
import { type ColumnOverrides, overrideFor } from '../columns/claims.js';
import { mayHoldData } from '../columns/doubts.js';
import { headersOf } from '../header/header.js';
import type { ColumnMatch } from '../match.js';

/**
 * The names under which columns that no field takes are kept. A column that a person left out is not
 * kept; the second of two columns of one header is called `Header (2)`.
 */
export function keptColumns(
  columns: readonly Column[],
  overrides: ColumnOverrides,
): ReadonlyMap<string, Column> {
  const kept = new Map<string, Column>();
  for (const column of columns) {
    if (!mayHoldData(column) || overrideFor(overrides, column)?.field === null) continue;
    kept.set(freeName(column.header, kept), column);
  }
  return kept;
}

function freeName(header: string, taken: ReadonlyMap<string, Column>): string {
  const name = extraName(header);
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name} (${count})`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** A header that begins otherwise may be taken for a formula, an error or a sign. */
const STARTS_PLAIN = /^[\p{L}\p{N}]/u;

/**
 * The header of a kept column in a table that is to be read again: its own, unless it would be taken
 * for a field's or passed over; then the column's name, which is never taken for either.
 */
export function headerOfKept(kind: Kind, name: string): string {
  const header = extraHeader(name);
  const isFree =
    header !== EXTRA &&
    !isExtra(header) &&
    STARTS_PLAIN.test(header) &&
    mayHoldData({ header }) &&
    headersOf(kind).candidates(header).length === 0;
  return isFree ? header : name;
}

/** The flag that has columns of no field kept. */
const KEEP_COLUMNS = '--keep-columns';

/** Columns of a list that were passed over although such a one is kept, and the flag that has them read. */
export function passedColumns(
  name: string,
  { matching }: { readonly matching: { readonly columns: readonly ColumnMatch[] } },
): readonly { readonly column: Column; readonly flag: string }[] {
  return matching.columns
    .filter(({ column, field }) => field === undefined && extraName(column.header) === name)
    .map(({ column }) => ({ column, flag: KEEP_COLUMNS }));
}
