import { columnLetter, type RowRole } from '../../lib/tables/index.js';
import { shownRanges, shownTexts } from '../../lib/text/index.js';
import { type Finding, finding } from '../findings/index.js';
import { cellText, filledCells } from './cells.js';
import type { Treatment } from './choices.js';
import { nearestRow } from './header/find.js';
import type { SheetRow } from './merges/sheet-row.js';
import type { LayoutOptions, Recognise } from './options.js';
import { placeOn } from './place.js';
import type { Sheet } from './sheet.js';

/** Tells what was looked for and the row that comes nearest to it, and which row was asked for in vain. */
export function headerNotFound(
  sheet: Sheet,
  { expected, headerRow }: Pick<LayoutOptions, 'expected' | 'headerRow'>,
  recognise: Recognise,
): Finding {
  const nearest = nearestRow(sheet, recognise);
  const texts =
    nearest === undefined ? [] : filledCells(nearest.own).map(({ cell }) => cellText(cell));
  return finding(
    'header-not-found',
    { place: placeOn(sheet.grid, nearest?.number) },
    { expected, found: shownTexts(texts), asked: headerRow ?? '' },
  );
}

/** Tells that another row could have been the header. */
export function headerAmbiguous({ grid }: Sheet, row: number, other: number): Finding {
  return finding('header-ambiguous', { place: placeOn(grid, row) }, { other });
}

/** Tells which rows and columns the sheet hides, and whether they were read. */
export function hiddenParts({ grid }: Sheet, treatment: Treatment): Finding[] {
  const hidden = grid.rows.flatMap((row) => (row.hidden ? [row.number] : []));
  const letters = [...(grid.hiddenColumns ?? [])].sort((a, b) => a - b).map(columnLetter);
  if (hidden.length === 0 && letters.length === 0) return [];
  const parts = [...shownRanges(hidden), ...shownTexts(letters)];
  const params = treatment === 'read' ? { read: parts, skipped: [] } : { read: [], skipped: parts };
  return [finding('rows-hidden', { place: placeOn(grid) }, params)];
}

/** Tells which rows above a header were read by it. */
export function rowsAboveHeader(
  { grid }: Sheet,
  rows: readonly SheetRow[],
  header: SheetRow | undefined,
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const params = {
    rows: shownRanges(rows.map(({ number }) => number)),
    header: header?.number ?? '',
  };
  return [finding('rows-above-header', { place: placeOn(grid, first.number) }, params)];
}

/** Tells that a header stands right below rows of data and that what follows is read by it. */
export function headerSecond({ grid }: Sheet, row: SheetRow | undefined): Finding[] {
  return row === undefined
    ? []
    : [finding('header-second', { place: placeOn(grid, row.number) }, {})];
}

/** Tells which rows of a sheet with tables were taken for nothing, and what the first of them holds. */
export function rowsNotUnderstood(
  { grid, rows }: Sheet,
  roles: ReadonlyMap<number, RowRole>,
): Finding[] {
  const unread = rows.filter(({ number }) => roles.get(number) === 'unread');
  const [first] = unread;
  if (first === undefined) return [];
  const texts = filledCells(first.own).map(({ cell }) => cellText(cell));
  const params = {
    rows: shownRanges(unread.map(({ number }) => number)),
    sample: shownTexts(texts),
  };
  return [finding('rows-not-understood', { place: placeOn(grid, first.number) }, params)];
}

/** Tells which rows of a table were taken for totals and for what stands below a table. */
export function rowsPassedOver(
  { grid }: Pick<Sheet, 'grid'>,
  rows: readonly Pick<SheetRow, 'number' | 'own'>[],
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const texts = filledCells(first.own).map(({ cell }) => cellText(cell));
  const params = { rows: shownRanges(rows.map(({ number }) => number)), sample: shownTexts(texts) };
  return [finding('rows-passed-over', { place: placeOn(grid, first.number) }, params)];
}
