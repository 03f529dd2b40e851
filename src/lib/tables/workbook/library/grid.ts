import type { CellObject, Range, WorkSheet } from 'xlsx';
import type { Cell } from '../../cell.js';
import { filledRows } from '../../rows.js';
import type { Block, Grid, Row, Source, Strike } from '../../table.js';
import type { CellContext } from '../cell.js';
import { type StruckLook, type StruckSheet, strikeOf } from '../xls/strikes.js';
import { toCell } from './cell.js';

/** A worksheet as SheetJS gives it, and what its workbook says about it. */
export interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheet: WorkSheet;
  readonly struck: StruckSheet;
}

/** Takes a worksheet; gives everything that stands on it. Throws `file-too-large`. */
export function gridOf(named: NamedSheet, source: Source, context: CellContext): Grid {
  const { name, hidden, sheet, struck } = named;
  const merges: readonly Range[] = sheet['!merges'] ?? [];
  const hiddenColumns = hiddenIndexes(sheet['!cols']);
  return {
    source,
    sheet: name,
    hidden,
    rows: filledRows(rowsOf(sheet, struck, context), source.name),
    merges: merges.map(blockOf),
    headerKnown: false,
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
}

/** Goes by the rows that exist: a stray cell in the last row of a sheet costs nothing. */
function* rowsOf(sheet: WorkSheet, struck: StruckSheet, context: CellContext): Iterable<Row> {
  const data: readonly CellObject[][] = sheet['!data'] ?? [];
  const hidden = hiddenIndexes(sheet['!rows']);
  for (const key of Object.keys(data)) {
    const index = Number(key);
    const cells = cellsOf(data[index] ?? [], context);
    const strikes = strikesIn(cells, struck.get(index + 1));
    yield {
      number: index + 1,
      cells,
      ...(hidden.has(index) && { hidden: true }),
      ...(strikes.size > 0 && { struck: strikes }),
    };
  }
}

/** What of a row's filled cells is struck through. */
function strikesIn(
  cells: Row['cells'],
  looks: ReadonlyMap<number, StruckLook> = new Map(),
): ReadonlyMap<number, Strike> {
  const strikes = [...looks].flatMap(([column, look]) => {
    const cell = cells[column];
    const strike = cell === undefined ? undefined : strikeOf(look, cell.text);
    return strike === undefined ? [] : [[column, strike] as const];
  });
  return new Map(strikes);
}

function cellsOf(
  row: readonly (CellObject | undefined)[],
  context: CellContext,
): readonly (Cell | undefined)[] {
  const cells = Array.from(row, (cell) => (cell ? toCell(cell, context) : undefined));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}

/** Takes what SheetJS knows of rows or columns, which may have holes; gives the hidden ones. */
function hiddenIndexes(
  infos: readonly ({ readonly hidden?: boolean } | undefined)[] = [],
): ReadonlySet<number> {
  return new Set(
    Object.keys(infos)
      .map(Number)
      .filter((index) => infos[index]?.hidden === true),
  );
}

function blockOf({ s: start, e: end }: Range): Block {
  return { top: start.r + 1, left: start.c, bottom: end.r + 1, right: end.c };
}
