import type { Block, Grid } from '../../lib/tables/index.js';
import type { Treatment } from './choices.js';
import type { SheetRow } from './merges/sheet-row.js';

/** Everything that the layout is read from: a grid and its rows as merges show them. */
export interface Sheet {
  readonly grid: Grid;
  readonly rows: readonly SheetRow[];
  /** The merged blocks that show something, no farther to the right than the sheet's last cell. */
  readonly blocks: readonly Block[];
  /** Indexes of columns that are not to be read. */
  readonly skippedColumns: ReadonlySet<number>;
  /** What to do with rows that are struck through. */
  readonly struck: Treatment;
}

/** Whether a grid comes from a delimited file, where a row number is a line. */
export function isDelimited({ source }: Grid): boolean {
  return source.format === 'csv' || source.format === 'tsv';
}

/**
 * Whether one row stands right below another, with no blank row between them. The row numbers of
 * delimited files are lines, and a record may have several.
 */
export function areAdjacent(grid: Grid, upper: SheetRow, lower: SheetRow): boolean {
  return isDelimited(grid) || lower.number <= upper.number + 1 || reaches(upper, lower.number);
}

/** Whether a block that begins in a row reaches down to another. */
export function reaches({ number, blocks }: SheetRow, below: number): boolean {
  return blocks.some(({ bottom }) => bottom > number && bottom >= below);
}
