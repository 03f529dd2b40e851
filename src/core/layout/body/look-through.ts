import { tellPace } from '../../../lib/pace/index.js';
import type { Recognisers } from '../above/above.js';
import { type Header, headerAt } from '../header/header.js';
import { mayBeginTable, nextHeaderAt } from '../header/next.js';
import type { Sheet } from '../sheet.js';
import type { Classify } from './classify.js';
import type { RowClass } from './row-class.js';

/** A table's body, looked at row by row. */
export interface LookedAt {
  /** What each row looks like, from the one below the header on; titles of the next table not. */
  readonly looks: readonly RowClass[];
  /** The header of the table below, when there is one. */
  readonly next?: Header;
}

const TITLES: ReadonlySet<RowClass['is']> = new Set(['blank', 'lone', 'section', 'title', 'head']);

const STOPS: ReadonlySet<RowClass['is']> = new Set(['data', 'head', 'header-repeated']);

/** A sheet with more gaps is a list whose records stand apart, not hundreds of tables. */
const MOST_LOOKS = 300;

/** Goes down from below a header to the end of the sheet or to the next table's header. */
export function lookThrough(
  sheet: Sheet,
  header: Header,
  classify: Classify,
  {
    recogniseHeader: recognise,
    glanceHeader,
  }: Pick<Recognisers, 'recogniseHeader' | 'glanceHeader'>,
): LookedAt {
  const start = header.last + 1;
  const looks: RowClass[] = [];
  let patience = MOST_LOOKS;
  for (const [offset, row] of sheet.rows.slice(start).entries()) {
    const look = classify(row);
    const next = headerFrom(look, start + offset);
    if (next !== undefined && next.first >= start) {
      return { looks: withoutTitles(looks.slice(0, next.first - start)), next };
    }
    tellPace(looks.push(look), sheet.rows.length);
  }
  return { looks };

  function headerFrom(look: RowClass, index: number): Header | undefined {
    if (look.is === 'header-repeated') {
      return hasOwnHead(looks) ? headerAt(sheet, index, recognise) : undefined;
    }
    if (patience === 0 || !mayBeginTable(sheet, index, looks.at(-1), glanceHeader))
      return undefined;
    patience -= 1;
    return nextHeaderAt(sheet, index, header, recognise);
  }
}

/** Titles, sections and labels that stand last belong to what follows them. */
function withoutTitles(looks: readonly RowClass[]): RowClass[] {
  const last = looks.findLastIndex(({ is }) => !TITLES.has(is));
  return looks.slice(0, last + 1);
}

/** A header that repeats the one further up begins a table of its own when labels stand above it. */
function hasOwnHead(above: readonly RowClass[]): boolean {
  return above.findLast(({ is }) => STOPS.has(is))?.is === 'head';
}
