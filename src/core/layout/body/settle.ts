import type { Heading, RowClass } from './row-class.js';

const DATA: RowClass = { is: 'data', solid: false };
const CLOSING: RowClass = { is: 'closing' };

/** So many sections of the same look make a lone text in their column one of them. */
export const LEAST_SIBLINGS = 2;

/** Takes what the rows of a table's body look like one by one; gives what they are, seen together. */
export function settle(looks: readonly RowClass[]): RowClass[] {
  return closeEnd(keepRecords(settleLone(looks)));
}

/** A lone text is a section when others like it are; otherwise a record of which little is known. */
function settleLone(looks: readonly RowClass[]): RowClass[] {
  const siblings = siblingsIn(looks);
  const hasSiblings = ({ column }: Heading) => (siblings.get(column) ?? 0) >= LEAST_SIBLINGS;
  return looks.map((look) => {
    if (look.is !== 'lone') return look;
    return hasSiblings(look.heading) ? { is: 'section', heading: look.heading } : DATA;
  });
}

/** How many sections without a marker stand in each column, by its index. */
export function siblingsIn(looks: readonly RowClass[]): Map<number, number> {
  const siblings = new Map<number, number>();
  for (const look of looks) {
    if (look.is !== 'section' || look.heading.marker !== undefined) continue;
    const { column } = look.heading;
    siblings.set(column, (siblings.get(column) ?? 0) + 1);
  }
  return siblings;
}

/** Where nothing but sections stands, the rows that seemed to be are the records. */
function keepRecords(looks: readonly RowClass[]): readonly RowClass[] {
  if (looks.some(({ is }) => is === 'data')) return looks;
  return looks.map((look) =>
    look.is === 'section' && look.heading.marker !== undefined ? DATA : look,
  );
}

/**
 * From the first closing row after the last sure record on, everything is closing: the names under
 * the signatures say nothing by themselves. Titles without a marker at the end head nothing.
 */
function closeEnd(looks: readonly RowClass[]): RowClass[] {
  const lastSolid = looks.findLastIndex((look) => look.is === 'data' && look.solid);
  const closing = looks.findIndex(({ is }, i) => i > lastSolid && is === 'closing');
  const end = closing < 0 ? looks.length : closing;
  const lastData = looks.findLastIndex(({ is }, i) => is === 'data' && i < end);
  return looks.map((look, i): RowClass => {
    if (i >= end) return look.is === 'total' || look.is === 'blank' ? look : CLOSING;
    if (look.is === 'head') return DATA;
    const headsNothing = look.is === 'section' && !look.heading.marker && i > lastData;
    return headsNothing ? CLOSING : look;
  });
}
