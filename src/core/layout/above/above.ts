import type { HeadEntry, RowRole } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import type { Frame } from '../body/frame.js';
import { headingOf } from '../body/heading.js';
import type { Heading } from '../body/row-class.js';
import { cellText, filledCells, isDebris } from '../cells.js';
import { mayHeadGroup } from '../header/titles.js';
import { isSectionMarker } from '../markers.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise, type RecogniseKey } from '../options.js';
import { headEntries } from './labels.js';

/** What stands above a table. */
export interface Above {
  readonly head: readonly HeadEntry[];
  /** Texts of the rows that are neither. */
  readonly titles: readonly string[];
  /** The titles right above the header that head the whole table, outermost first. */
  readonly sections: readonly { readonly row: number; readonly heading: Heading }[];
  readonly roles: readonly (readonly [row: number, role: RowRole])[];
}

export interface Recognisers {
  readonly recogniseHeader: Recognise;
  readonly recogniseSection: Recognise;
  readonly recogniseKey: RecogniseKey;
  readonly glanceHeader: (text: string) => boolean;
}

/** Takes the rows above a header, from the top, and what the table is read by. */
export function readAbove(
  rows: readonly SheetRow[],
  frame: Frame,
  { recogniseHeader, recogniseSection }: Recognisers,
): Above {
  const headings = rows.map((row) => headingAbove(row, frame, recogniseSection));
  const firstSection = headings.lastIndexOf(undefined) + 1;
  const entries = rows.map((row) => headEntries(row, recogniseHeader));
  return {
    head: entries.flat(),
    titles: rows
      .slice(0, firstSection)
      .flatMap((row) => filledCells(row.own).map(({ cell }) => cellText(cell))),
    sections: rows.slice(firstSection).flatMap(({ number }, i) => {
      const heading = headings[firstSection + i];
      return heading === undefined ? [] : [{ row: number, heading }];
    }),
    roles: rows.map(({ number }, i) => {
      if (i >= firstSection) return [number, 'section'];
      return [number, entries[i]?.length ? 'head' : 'title'];
    }),
  };
}

/**
 * The heading that a row above a header is for the whole table: "A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH".
 * Titles of the sheet have no marker and are known to nobody.
 */
function headingAbove(
  row: SheetRow,
  frame: Frame,
  recogniseSection: Recognise,
): Heading | undefined {
  const cells = filledCells(row.own).filter(({ cell }) => !isDebris(cell));
  const found = headingOf(row, cells, frame, recogniseSection);
  if (found?.is !== 'section') return undefined;
  const { heading } = found;
  if (heading.marker !== undefined) return isSectionMarker(heading.marker) ? heading : undefined;
  const known = mayHeadGroup(heading.text) && recogniseSection(heading.text) >= RECOGNISED;
  return known ? heading : undefined;
}

/** Folded texts of the rows that hold one text. */
export function titlesOf(rows: readonly SheetRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(titleOf));
}

function titleOf({ own }: SheetRow): string[] {
  const cells = filledCells(own);
  return cells.length === 1 ? cells.map(({ cell }) => foldText(cellText(cell))) : [];
}
