import type { CellObject, Range, WorkSheet } from 'xlsx';
import { filledRows } from '../rows.js';
import type { Block, Grid, Row, Source } from '../table.js';
import { type CellContext, toCell } from './cell.js';

/** A worksheet as SheetJS gives it, and what its workbook says about it. */
export interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheet: WorkSheet;
}

/** Takes a worksheet; gives everything that stands on it. Throws `file-too-large`. */
export function gridOf(named: NamedSheet, source: Source, context: CellContext): Grid {
  const { name, hidden, sheet } = named;
  const merges: readonly Range[] = sheet['!merges'] ?? [];
  return {
    source,
    sheet: name,
    hidden,
    rows: filledRows(rowsOf(sheet['!data'] ?? [], context), source.name),
    merges: merges.map(blockOf),
    headerKnown: false,
  };
}

/** Goes by the rows that exist: a stray cell in the last row of a sheet costs nothing. */
function* rowsOf(data: readonly CellObject[][], context: CellContext): Iterable<Row> {
  for (const key of Object.keys(data)) {
    const index = Number(key);
    const row: readonly (CellObject | undefined)[] = data[index] ?? [];
    const cells = Array.from(row, (cell) => (cell ? toCell(cell, context) : undefined));
    yield { number: index + 1, cells };
  }
}

function blockOf({ s: start, e: end }: Range): Block {
  return { top: start.r + 1, left: start.c, bottom: end.r + 1, right: end.c };
}
