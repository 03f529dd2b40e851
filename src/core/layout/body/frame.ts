import type { Column } from '../../../lib/tables/index.js';
import { cellText, isOrdinal } from '../cells.js';
import type { Header } from '../header/header.js';
import { isNumberingHeader } from '../header/numbering.js';
import { parseMarker } from '../markers.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { Sheet } from '../sheet.js';

/** The columns that a table's rows are read by. */
export interface Frame {
  readonly columns: readonly Column[];
  /** Indexes of the columns, from the left, and before them that of a numbering without a header. */
  readonly indexes: readonly number[];
  /** Index of the column that numbers the rows. */
  readonly numbering?: number;
}

/** How many rows are looked at for a numbering column without a header. */
const LOOKED_AT = 20;

/** Takes a sheet and a header; gives what its rows are read by. */
export function frameOf(
  { rows }: Pick<Sheet, 'rows'>,
  { columns, last }: Pick<Header, 'columns' | 'last'>,
): Frame {
  const indexes = columns.map(({ index }) => index);
  const headed = columns.find(({ header }) => isNumberingHeader(header))?.index;
  if (headed !== undefined) return { columns, indexes, numbering: headed };
  const before = (indexes[0] ?? 0) - 1;
  const below = rows.slice(last + 1, last + 1 + LOOKED_AT);
  if (before < 0 || !numbers(below, before)) return { columns, indexes };
  return { columns, indexes: [before, ...indexes], numbering: before };
}

/** Whether a column holds nothing but row numbers and the markers of sections. */
function numbers(rows: readonly SheetRow[], index: number): boolean {
  const cells = rows.flatMap(({ own }) => own.cells[index] ?? []);
  if (!cells.some(isOrdinal)) return false;
  return cells.every((cell) => isOrdinal(cell) || parseMarker(cellText(cell)) !== undefined);
}
