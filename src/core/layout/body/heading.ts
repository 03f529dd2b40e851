import { foldText } from '../../../lib/text/index.js';
import { cellText, type Filled, isFigure, isOrdinal, widthAt } from '../cells.js';
import { isSectionMarker, type Marker, parseMarker, splitMarker } from '../markers.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise } from '../options.js';
import type { Frame } from './frame.js';
import type { Heading, RowClass } from './row-class.js';

/** In a narrower table a row with one text is no sign of anything. */
const LEAST_COLUMNS = 3;

/** A merged block over more than this share of the columns is a title's or a note's. */
const WIDE_SHARE = 0.5;

const FIELD = foldText('lĩnh vực');

/** A longer text holds more than a marker. */
const LONGEST_MARKER = 12;

/** A longer text is a paragraph. */
const LONGEST_TITLE = 250;

/**
 * Takes a row and its cells that say something; gives the heading that the row is (`section`), may
 * be (`lone`), or undefined when it is neither. A numbered row of data is never one.
 */
export function headingOf(
  row: SheetRow,
  cells: readonly Filled[],
  frame: Frame,
  recogniseSection: Recognise,
): RowClass | undefined {
  const [first, second, ...others] = cells;
  if (first === undefined) return undefined;
  if (second === undefined) return titleAlone(row, first, frame, recogniseSection);
  const marker = markerIn(first, frame);
  if (marker === undefined || second.cell.type !== 'text' || isFigure(second.cell))
    return undefined;
  // A section may carry the subtotals of its rows.
  if (others.length > 0 && !(carriesTotals(marker, frame) && others.every(isFigureAt))) {
    return undefined;
  }
  const heading: Heading = { column: second.index, text: cellText(second.cell), marker };
  if (isWide(row, second, frame)) return { is: 'section', heading };
  const sure = isSectionMarker(marker) ? hasRoom(frame) : namesField(heading, recogniseSection);
  return sure && heading.text.length <= LONGEST_TITLE ? { is: 'section', heading } : undefined;
}

/** "1 | Lĩnh vực Hộ tịch": a number tells nothing, but no record is named so. */
function namesField({ text }: Heading, recogniseSection: Recognise): boolean {
  return foldText(text).startsWith(FIELD) && recogniseSection(text) >= RECOGNISED;
}

function titleAlone(
  row: SheetRow,
  only: Filled,
  frame: Frame,
  recogniseSection: Recognise,
): RowClass | undefined {
  const text = cellText(only.cell);
  if (only.cell.type !== 'text' || isOrdinal(only.cell) || !/\p{L}/u.test(text)) return undefined;
  const split = splitMarker(text);
  const heading: Heading = {
    column: only.index,
    text: split?.title ?? text,
    ...(split !== undefined && { marker: split.marker }),
  };
  const narrow = frame.columns.length < LEAST_COLUMNS;
  if (isWide(row, only, frame)) return { is: 'section', heading };
  const known = recogniseSection(heading.text) >= RECOGNISED;
  // In a narrow table a text beside an empty first cell is a record without its code.
  if (known && !(narrow && only.index !== frame.indexes[0])) return { is: 'section', heading };
  if (narrow || text.length > LONGEST_TITLE) return undefined;
  if (split !== undefined && isSectionMarker(split.marker)) return { is: 'section', heading };
  if (row.fromAbove) return undefined;
  return { is: isCapitals(text) ? 'section' : 'lone', heading };
}

/** A marker stands in the numbering column or, when there is none, in the first. */
function markerIn({ index, cell }: Filled, { numbering, indexes }: Frame): Marker | undefined {
  if (cell.text.length > LONGEST_MARKER || index !== (numbering ?? indexes[0])) return undefined;
  return parseMarker(cellText(cell));
}

function carriesTotals(marker: Marker, { numbering }: Frame): boolean {
  return numbering !== undefined && isSectionMarker(marker);
}

function isFigureAt({ cell }: Filled): boolean {
  return isFigure(cell);
}

function hasRoom({ columns, numbering }: Frame): boolean {
  return columns.length >= LEAST_COLUMNS || numbering !== undefined;
}

function isWide(row: SheetRow, { index }: Filled, { columns }: Frame): boolean {
  const width = widthAt(row, index);
  return width > 1 && width > columns.length * WIDE_SHARE;
}

/** Words in capitals: no code, which is ASCII without a space. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  if (letters.length < 3 || text !== text.toUpperCase() || text === text.toLowerCase())
    return false;
  return /\s/.test(text) || /\P{ASCII}/u.test(letters);
}
