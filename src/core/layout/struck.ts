import { cellAddress, type TableRow } from '../../lib/tables/index.js';
import { shownRanges, shownTexts } from '../../lib/text/index.js';
import { type Finding, finding } from '../findings/index.js';
import type { Frame } from './body/frame.js';
import type { RowClass } from './body/row-class.js';
import { cellText, filledCells, isDebris } from './cells.js';
import type { SheetRow } from './merges/sheet-row.js';
import { placeOn } from './place.js';
import type { Sheet } from './sheet.js';

/** A row of a table's body with what it is. */
export interface Classified {
  readonly row: SheetRow;
  readonly look: RowClass;
}

const STRUCK: RowClass = { is: 'struck' };

/** Takes the rows below a header and what they look like; gives the looks without the records that are struck out. */
export function withoutStruck(
  rows: readonly SheetRow[],
  looks: readonly RowClass[],
  frame: Frame,
): RowClass[] {
  return looks.map((look, i) => {
    const row = rows[i];
    const isRecord = look.is === 'data' || look.is === 'lone';
    return isRecord && row !== undefined && isStruckOut(row, frame) ? STRUCK : look;
  });
}

/**
 * Tells what is struck through in a table: whole rows, a run of them once; those that were left out
 * for it; the headers and cells of the other rows, each for itself.
 */
export function struckThrough(
  sheet: Sheet,
  frame: Frame,
  header: readonly SheetRow[],
  body: readonly Classified[],
): Finding[] {
  if (![...header, ...body.map(({ row }) => row)].some(({ own }) => own.struck)) return [];
  const isRead = ({ look }: Classified) => look.is === 'data' || look.is === 'section';
  const isWhole = ({ row }: Classified) => isStruckOut(row, frame);
  const skipped = body.filter(({ look }) => look.is === 'struck').map(({ row }) => row);
  return [
    ...runsOf(body, (one) => isRead(one) && isWhole(one)).map((rows) =>
      rowsStruck(sheet, 'row-struck-through', rows),
    ),
    ...(skipped.length === 0 ? [] : [rowsStruck(sheet, 'struck-rows-skipped', skipped)]),
    ...header.flatMap((row) => cellsStruck(sheet, frame, row)),
    ...body
      .filter((one) => isRead(one) && !isWhole(one))
      .flatMap(({ row }) => cellsStruck(sheet, frame, row)),
  ];
}

/** A table's row as one that is struck through, if the sheet's row is. */
export function asStruck(record: TableRow, row: SheetRow, frame: Frame): TableRow {
  return isStruckOut(row, frame) ? { ...record, struckOut: true } : record;
}

/**
 * Whether all that a row says for itself in the table's columns is struck through. Its number, what
 * says nothing, and blocks that reach down to other rows don't count.
 */
export function isStruckOut(
  { number, own, blocks }: SheetRow,
  { indexes, numbering }: Frame,
): boolean {
  const { struck, cells } = own;
  if (struck === undefined) return false;
  const said = indexes.filter((index) => {
    const cell = cells[index];
    if (cell === undefined || isDebris(cell) || index === numbering) return false;
    return !blocks.some(({ left, bottom }) => left === index && bottom > number);
  });
  return said.length > 0 && said.every((index) => struck.get(index) === 'whole');
}

/** Rows that follow each other in a table's body and are of one sort. */
function runsOf(body: readonly Classified[], isOne: (one: Classified) => boolean): SheetRow[][] {
  const runs: SheetRow[][] = [];
  let goesOn = false;
  for (const one of body) {
    const is = isOne(one);
    if (is && goesOn) runs.at(-1)?.push(one.row);
    else if (is) runs.push([one.row]);
    goesOn = is;
  }
  return runs;
}

function rowsStruck(
  { grid }: Sheet,
  code: 'row-struck-through' | 'struck-rows-skipped',
  rows: readonly SheetRow[],
): Finding {
  const [first] = rows;
  const texts = first === undefined ? [] : filledCells(first.own).map(({ cell }) => cellText(cell));
  const params = { rows: shownRanges(rows.map(({ number }) => number)), sample: shownTexts(texts) };
  return finding(code, { place: placeOn(grid, first?.number) }, params);
}

function cellsStruck({ grid }: Sheet, { columns, numbering }: Frame, { own }: SheetRow): Finding[] {
  const { struck, number, cells } = own;
  if (struck === undefined) return [];
  return columns.flatMap(({ index, header }) => {
    const [strike, cell] = [struck.get(index), cells[index]];
    if (strike === undefined || cell === undefined || index === numbering) return [];
    const at = { column: header, cell: cellAddress(number, index) };
    const details = { place: { ...placeOn(grid, number), ...at }, value: cell.text };
    const code = strike === 'whole' ? 'cell-struck-through' : 'cell-partly-struck';
    return [finding(code, details, {})];
  });
}
