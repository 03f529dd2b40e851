import type { Place } from '../notice.js';
import type { Column } from '../table.js';
import { readReference } from './xlsx/references.js';

/** The index of the column that a place is in: its cell's, else that of its header; undefined for a whole row, sheet or file. */
export function columnOfPlace(
  { cell = '', column }: Place,
  columns: readonly Column[],
): number | undefined {
  return readReference(cell)?.column ?? columns.find(({ header }) => header === column)?.index;
}
