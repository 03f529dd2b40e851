import { foldText } from '../../../lib/text/index.js';
import { cellText, countFilled } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';

/** Fewer equal cells prove no repetition, unless the header row itself has fewer. */
const LEAST_EQUAL = 2;

/**
 * Takes the rows of a header; tells of a row whether it repeats one of them, as printed pages do.
 */
export function repetitionOf(header: readonly SheetRow[]): (row: SheetRow) => boolean {
  const rows = header.map(({ own }) => ({
    texts: own.cells.map((cell) => foldText(cellText(cell))),
    least: Math.min(LEAST_EQUAL, countFilled(own)),
  }));
  return ({ own }) => {
    const start = own.cells.findIndex((cell) => cell !== undefined);
    const text = foldText(cellText(own.cells[start]));
    return rows.some(
      ({ texts, least }) =>
        texts[start] === text &&
        countFilled(own) >= least &&
        own.cells.every((cell, i) => cell === undefined || foldText(cellText(cell)) === texts[i]),
    );
  };
}
