import type { AddedWorkbook } from '../add/addition.js';
import { addToXlsx } from '../add/xlsx/package.js';
import { Package } from '../package.js';
import { readWorkbookPart } from '../xlsx/workbook.js';
import { ChangedParts } from './changed-parts.js';
import { cleared } from './cleared.js';
import { lookOf } from './colours.js';
import { type CoverLooks, withCoverLooks } from './cover-looks.js';
import { withItem } from './list-in-part.js';
import { markSheet, unselectCharts } from './mark-sheet.js';
import { MARK_LEVELS, type Marking, type MarkLevel, type SheetMarks } from './marking.js';
import { earlierCover, putCover } from './put-cover.js';
import { stylesIn } from './styles-in.js';

/**
 * Takes an Office Open XML workbook, what is to be marked in it, and whether its macros may stay; gives it with wrong
 * cells coloured, notes, the added columns and the cover, in place of those of an earlier marking. All else stays as it is.
 */
export function markXlsx(parts: Package, marking: Marking, keepMacros: boolean): AddedWorkbook {
  const prepared = prepare(parts, marking);
  const additions = marking.additions.map((one) => ({ ...one, wrapped: prepared.looks.text }));
  const { bytes, dropped } = addToXlsx(
    new Package(prepared.bytes, parts.file),
    additions,
    keepMacros,
  );
  const added = new Package(Buffer.from(bytes), parts.file);
  return { bytes: withMarks(added, marking, prepared), dropped };
}

/** Takes a workbook that was made just now and cells of its sheets; gives it with these coloured and noted. */
export function withMarkedCells(
  workbook: Uint8Array,
  sheets: readonly Pick<SheetMarks, 'sheet' | 'cells'>[],
): Uint8Array {
  const marks = sheets.map((marked) => ({ ...marked, earlier: [] }));
  if (marks.every(({ cells }) => cells.length === 0)) return workbook;
  const parts = new Package(Buffer.from(workbook), 'xlsx');
  return markXlsx(parts, { sheets: marks, additions: [] }, false).bytes;
}

/** A workbook without the texts of an earlier marking, and the indexes of the looks that it has now. */
interface Prepared {
  readonly bytes: Buffer;
  readonly looks: CoverLooks;
  readonly colours: Readonly<Record<MarkLevel, number>>;
}

function prepare(parts: Package, { sheets }: Marking): Prepared {
  const workbook = readWorkbookPart(parts);
  const changed = new ChangedParts(parts);
  for (const { name, part } of workbook.sheets) {
    const earlier = sheets.find(({ sheet }) => sheet === name)?.earlier ?? [];
    if (earlier.length > 0) changed.put(part, cleared(changed.read(part), earlier));
  }
  const styles = stylesIn(changed, workbook);
  const colours = putColours(changed, styles);
  const { bytes, looks } = withCoverLooks(changed.read(styles));
  changed.put(styles, bytes);
  return { bytes: changed.pack(), looks, colours };
}

function withMarks(
  parts: Package,
  { sheets, cover }: Marking,
  { looks, colours }: Prepared,
): Buffer {
  const workbook = readWorkbookPart(parts);
  const changed = new ChangedParts(parts);
  const earlier = cover && earlierCover(workbook.sheets, cover);
  const hasCover = cover !== undefined;
  if (hasCover) unselectCharts(changed, workbook.part);
  for (const sheet of workbook.sheets) {
    if (sheet === earlier) continue;
    const cells = sheets.find(({ sheet: name }) => name === sheet.name)?.cells ?? [];
    markSheet(changed, sheet.part, cells, colours, hasCover);
  }
  if (cover !== undefined) putCover(changed, workbook.part, earlier, cover, looks);
  return changed.pack();
}

function putColours(changed: ChangedParts, part: string): Readonly<Record<MarkLevel, number>> {
  const indexes = MARK_LEVELS.map((level) => {
    const { bytes, index } = withItem(changed.read(part), 'dxfs', (p) => lookOf(level, p));
    changed.put(part, bytes);
    return [level, index] as const;
  });
  return Object.fromEntries(indexes) as Record<MarkLevel, number>;
}
