import { memoiseRepeating } from '../../text/index.js';
import type { Cell } from '../cell.js';
import { textCell } from '../rows.js';
import { restoreNeutralised } from '../write/content/neutralise.js';

/** Texts of one column that are remembered with their cell. */
const MOST_TEXTS = 16_384;

/**
 * Gives how the texts of records become cells, by the index of their column. Equal texts of a column are one cell: a list
 * of 100,000 rows has a few thousand different levels, agencies and dates, and takes half the memory.
 */
export function sharedCells(): (text: string, column: number) => Cell | undefined {
  const columns: ((text: string) => Cell | undefined)[] = [];
  return (text, column) => {
    if (text === '') return undefined;
    const cellOf = columns[column] ?? memoiseRepeating(readCell, MOST_TEXTS);
    columns[column] = cellOf;
    return cellOf(text);
  };
}

function readCell(text: string): Cell | undefined {
  return textCell(restoreNeutralised(text));
}
