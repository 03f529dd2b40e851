import { foldText } from '../../../lib/text/index.js';
import { holdsLabel } from '../above/labels.js';
import { cellText, type Filled, isCode, isDebris, isOrdinal, widthAt } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { Recognise, RecogniseKey } from '../options.js';
import { isClosing, isTotal } from './ending.js';
import type { Frame } from './frame.js';
import { headingOf } from './heading.js';
import type { RowClass } from './row-class.js';

export type Classify = (row: SheetRow) => RowClass;

/** What a row is compared with. */
export interface Surroundings {
  readonly frame: Frame;
  readonly isRepeatedHeader: (row: SheetRow) => boolean;
  readonly recogniseSection: Recognise;
  /** Folded texts of the titles above the table, which printed pages repeat. */
  readonly titles: ReadonlySet<string>;
  readonly recogniseKey: RecogniseKey;
}

const BLANK: RowClass = { is: 'blank' };
const REPEATED: RowClass = { is: 'header-repeated' };
const DATA: RowClass = { is: 'data', solid: false };
const SOLID: RowClass = { is: 'data', solid: true };

/** A row with a number, a code or so many cells is data, whatever stands below the table. */
const SOLID_CELLS = 3;

/** Labels and values side by side above a table: at most so many cells. */
const MOST_LABELLED = 4;

/** Gives what a row of a table's body looks like by itself. */
export function classifierOf(surroundings: Surroundings): Classify {
  const { frame, isRepeatedHeader } = surroundings;
  const solidFrom = Math.max(
    Math.min(SOLID_CELLS, frame.columns.length),
    Math.ceil(frame.columns.length / 2),
  );
  return (row) => {
    if (isPlainRecord(row, frame)) return SOLID;
    const filled = filledIn(row, frame);
    if (filled.length === 0) return BLANK;
    if (isRepeatedHeader(row)) return REPEATED;
    const cells = filled.filter(({ cell }) => !isDebris(cell));
    const found = special(row, cells, surroundings);
    // Totals hold figures that look like codes.
    if (found?.is === 'total' || found?.is === 'head' || found?.is === 'blank') return found;
    if (found === undefined && isSolid(cells, frame, solidFrom)) return SOLID;
    // What holds a key is no title and no signature.
    return holdsKey(row, cells, surroundings) ? SOLID : (found ?? DATA);
  };
}

function isSolid(cells: readonly Filled[], { numbering }: Frame, least: number): boolean {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return false;
  const numbered = first.index === numbering && isOrdinal(first.cell);
  return numbered || cells.length >= least || cells.some(({ cell }) => isCode(cell));
}

/** Whether a row names a record; a block over several columns is a title that quotes one. */
function holdsKey(
  row: SheetRow,
  cells: readonly Filled[],
  { frame: { columns }, recogniseKey }: Surroundings,
): boolean {
  return cells.some(({ index, cell }) => {
    const column = columns.find((one) => one.index === index);
    return column && widthAt(row, index) === 1 && recogniseKey(column.header, cell.text);
  });
}

/** One look that tells most rows of long tables: a number, a text beside it, and more. */
function isPlainRecord(
  { own: { cells }, blocks }: SheetRow,
  { numbering, columns }: Frame,
): boolean {
  if (numbering === undefined || blocks.length > 0 || !isOrdinal(cells[numbering])) return false;
  const [beside, next, third] = [cells[numbering + 1], cells[numbering + 2], cells[numbering + 3]];
  if (beside === undefined || next === undefined || third === undefined) return false;
  return columns.length > SOLID_CELLS && !isOrdinal(beside) && !isDebris(beside) && !isDebris(next);
}

function special(
  row: SheetRow,
  cells: readonly Filled[],
  { frame, recogniseSection, titles }: Surroundings,
): RowClass | undefined {
  const [first, second] = cells;
  // Formulas that were filled down beyond the last numbered row leave zeros.
  if (first === undefined) return frame.numbering === undefined ? undefined : BLANK;
  if (isTotal(cells, frame)) return { is: 'total' };
  if (isClosing(cells, frame)) return { is: 'closing' };
  if (second === undefined && titles.has(foldText(cellText(first.cell)))) return { is: 'title' };
  if (cells.length <= MOST_LABELLED && holdsLabel(cells)) return { is: 'head' };
  return headingOf(row, cells, frame, recogniseSection);
}

function filledIn({ own }: SheetRow, { indexes }: Frame): Filled[] {
  const filled: Filled[] = [];
  for (const index of indexes) {
    const cell = own.cells[index];
    if (cell !== undefined) filled.push({ index, cell });
  }
  return filled;
}
