import type { Cell, Row } from '../../lib/tables/index.js';
import { composeText, tidySpace } from '../../lib/text/index.js';
import type { SheetRow } from './merges/sheet-row.js';

/** A filled cell and the index of its column. */
export interface Filled {
  readonly index: number;
  readonly cell: Cell;
}

/** What stands in cells that mean nothing: zeros of formulas, "()", dashes, dots to write on. */
const DEBRIS = /^[\s0().,;:_…\-–—]*$/;

/** Digits with separators, a sign, a percent sign. */
const NUMBER = /^[+\-–(]?\d[\d.,\s]*[)%]?$/;

/** Digits and no space between: a code, a document's number. */
const CODE = /^(?=.*\d)\S+$/;

const INTEGER = /^\d{1,6}\.?$/;

/** A cell's text on one line, composed, spaces collapsed; "" for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : tidySpace(composeText(cell.text));
}

/** Whether a cell says nothing by itself: zero, or no letter and no other digit. */
export function isDebris({ type, text, raw }: Cell): boolean {
  return type === 'number' ? raw === 0 : DEBRIS.test(text);
}

/** Whether a cell holds a figure, as number or as text. */
export function isFigure({ type, text }: Cell): boolean {
  return type === 'number' || NUMBER.test(text.trim());
}

/** Whether a cell holds a code or a number, and no words. */
export function isCode({ text }: Cell): boolean {
  return CODE.test(text.trim());
}

/** Whether a cell holds a row's number: 1, 25, "3." */
export function isOrdinal(cell: Cell | undefined): boolean {
  return cell !== undefined && INTEGER.test(cell.text.trim());
}

/** The filled cells of a row, from the left. */
export function filledCells({ cells }: Row): Filled[] {
  return cells.flatMap((cell, index) => (cell === undefined ? [] : [{ index, cell }]));
}

/** How many cells of a row are filled. */
export function countFilled({ cells }: Row): number {
  let count = 0;
  for (const cell of cells) if (cell !== undefined) count++;
  return count;
}

/** The width, in columns, of the block that begins at a cell; 1 when none does. */
export function widthAt({ blocks }: SheetRow, index: number): number {
  const block = blocks.find(({ left }) => left === index);
  return block === undefined ? 1 : block.right - block.left + 1;
}
