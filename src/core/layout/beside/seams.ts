import type { Column, Grid, Table } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { isDebris } from '../cells.js';
import { isNumberingHeader } from '../header/numbering.js';

/** At least so many headers come again where two tables stand next to each other without a gap. */
const LEAST_REPEATED = 3;

/** Where a table may be two, side by side. */
export interface Seam {
  /** Index of the first column of the right one. */
  readonly at: number;
  /** Whether the headers of the right one are those of the left one again, or number its rows anew. */
  readonly repeats: boolean;
  /** Whether an empty column stands between. */
  readonly apart: boolean;
}

/**
 * Where a table may be two: behind each empty column, where its rows are numbered once more, and where its headers
 * begin again, all of them in the same order.
 */
export function seamsOf(grid: Grid, { columns, headerRows }: Table): readonly Seam[] {
  const used = usedColumns(grid, headerRows[0] ?? 0);
  const texts = columns.map(({ header }) => foldText(header));
  const again = period(texts);
  return columns.slice(1).flatMap(({ index: at, header }, i): Seam[] => {
    const apart = !used.has(at - 1);
    const numbered = isNumberingHeader(header) && columns.slice(0, i + 1).some(numbersRows);
    if (!apart && !numbered && i + 1 !== again) return [];
    return [{ at, repeats: numbered || repeatsAt(texts, i + 1), apart }];
  });
}

function numbersRows({ header }: Column): boolean {
  return isNumberingHeader(header);
}

/** Indexes of the columns in which anything stands from a row on. */
function usedColumns({ rows }: Grid, top: number): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { number, cells } of rows) {
    if (number < top) continue;
    for (const [index, cell] of cells.entries())
      if (cell !== undefined && !isDebris(cell)) used.add(index);
  }
  return used;
}

/** Whether the headers from a column on are those left of it: fewer may be of things that each row has two of. */
function repeatsAt(texts: readonly string[], at: number): boolean {
  const left = new Set(texts.slice(0, at));
  const right = new Set(texts.slice(at));
  return right.size > 1 && right.size === left.size && [...right].every((text) => left.has(text));
}

/** After how many headers they begin again, to the end; undefined when they don't. */
function period(texts: readonly string[]): number | undefined {
  const length = texts.indexOf(texts[0] ?? '', 1);
  if (length < LEAST_REPEATED || texts.length % length !== 0) return undefined;
  return texts.every((text, i) => text === texts[i % length]) ? length : undefined;
}
