import type { HeadEntry } from '../../../lib/tables/index.js';
import { cellText, type Filled, filledCells } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise } from '../options.js';

/** Longer texts before a colon are sentences. */
const LONGEST_LABEL = 60;

/** Whether a cell is the label of the cell beside it: "Tên quy trình:". */
function isLabel({ cell }: Filled): boolean {
  const text = cellText(cell);
  return text.endsWith(':') && text.length <= LONGEST_LABEL;
}

/** Whether cells, from the left, tell values by labels. */
export function holdsLabel(cells: readonly Filled[]): boolean {
  return cells.slice(0, -1).some(isLabel);
}

/**
 * Whether cells tell values by labels, and are no header whose names end with colons: what stands
 * behind a label is the name of no column itself.
 */
export function tellsValues(cells: readonly Filled[], recognise: Recognise): boolean {
  return cells.slice(0, -1).some((label, i) => {
    const value = cells[i + 1];
    return isLabel(label) && value !== undefined && !isLabel(value) && !isKnown(value, recognise);
  });
}

/**
 * The labels and values of a row above a table: labels end with a colon; in a row of two cells a
 * label may also be one that is known as a header.
 */
export function headEntries(row: SheetRow, recognise: Recognise): HeadEntry[] {
  const cells = filledCells(row.own);
  const [first, second] = cells;
  const known = cells.length === 2 && isKnown(first, recognise) && !isKnown(second, recognise);
  return cells.flatMap((label, i): HeadEntry[] => {
    const value = cells[i + 1];
    if (value === undefined || isLabel(value)) return [];
    if (!isLabel(label) && !(known && i === 0)) return [];
    const text = cellText(label.cell).replace(/(?<!\s)\s*:$/, '');
    return [{ label: text, row: row.number, column: value.index, value: value.cell }];
  });
}

function isKnown(label: Filled | undefined, recognise: Recognise): boolean {
  return label !== undefined && recognise(cellText(label.cell)) >= RECOGNISED;
}
