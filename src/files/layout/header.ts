import { composeText, foldText, tidySpace } from '../../text/index.js';
import { columnLetter } from '../address.js';
import type { Cell } from '../cell.js';
import type { Column, Grid, Row } from '../table.js';

/**
 * How surely a cell's text is the header of a known column, from 0 to 1. What the columns are is
 * the caller's knowledge.
 */
export type RecogniseHeader = (cellText: string) => number;

/** How many filled rows may be titles, mottos and notes before the header. */
const SEARCHED_ROWS = 30;

/** From here on a cell counts as recognised. */
const RECOGNISED = 0.5;

/** The fewest recognised cells of a header, unless the whole table is narrower. */
const LEAST_CELLS = 2;

/** The rows among which the header is looked for. */
export function firstRows(grid: Grid): readonly Row[] {
  return grid.rows.slice(0, SEARCHED_ROWS);
}

/**
 * Takes a grid; gives the row whose cells are the best recognised as headers, the first of equals,
 * or undefined when no row has enough of them.
 */
export function findHeader(grid: Grid, recognise: RecogniseHeader): Row | undefined {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, countFilled(row)), 0);
  const least = Math.min(LEAST_CELLS, width);
  let best: { readonly row: Row; readonly score: number } | undefined;
  for (const row of firstRows(grid)) {
    const sureties = recognisedCells(row, recognise);
    const score = sureties.reduce((sum, surety) => sum + surety, 0);
    if (sureties.length >= least && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row;
}

/** How surely the recognised cells of a row are headers; a text that stands there twice counts once. */
function recognisedCells(row: Row, recognise: RecogniseHeader): number[] {
  const texts = row.cells.map(headerText).filter((text) => text !== '');
  const distinct = new Map(texts.map((text) => [foldText(text), text]));
  return [...distinct.values()].map(recognise).filter((surety) => surety >= RECOGNISED);
}

/** Takes a header row; gives its columns. A column without a header's text is none. */
export function columnsOf(header: Row): Column[] {
  return header.cells
    .map((cell, index) => ({ index, letter: columnLetter(index), header: headerText(cell) }))
    .filter((column) => column.header !== '');
}

/** A header's text on one line, composed, spaces collapsed. */
export function headerText(cell: Cell | undefined): string {
  return cell === undefined ? '' : tidySpace(composeText(cell.text));
}

export function countFilled(row: Row): number {
  return row.cells.filter((cell) => cell !== undefined).length;
}
