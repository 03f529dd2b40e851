import { applyEdits, type Edit, prefixOf, withAttribute } from '../add/xlsx/edits.js';
import type { XmlPart } from '../add/xlsx/xml-part.js';
import { readRelationships } from '../relationships.js';
import type { ChangedParts } from './changed-parts.js';
import { colourEdits, coloursGone } from './colours.js';
import { type CellMark, MARK_LEVELS, type MarkLevel, MOST_NOTES } from './marking.js';
import { changeShapes, NO_SHAPES } from './note-shapes.js';
import { changeNotes, noNotes } from './notes.js';
import { type SheetElements, sheetElements } from './sheet-elements.js';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const SHAPES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Colours the cells of a sheet and gives them notes, in place of those of an earlier marking. `looks`: indexes of the
 * colours; `hasCover`: whether another sheet is the one that is shown.
 */
export function markSheet(
  parts: ChangedParts,
  sheetPart: string,
  cells: readonly CellMark[],
  looks: Readonly<Record<MarkLevel, number>>,
  hasCover: boolean,
): void {
  const sheet = parts.read(sheetPart);
  const elements = sheetElements(sheet);
  const edits = [
    ...(hasCover ? notShown(sheet, elements) : []),
    ...coloursGone(elements),
    ...colourEdits(sheet, elements, cells, looks),
    ...noteEdits(parts, sheet, elements, gravestFirst(cells).slice(0, MOST_NOTES)),
  ];
  if (edits.length > 0) parts.put(sheetPart, applyEdits(sheet.bytes, edits));
}

/** Where not all are given notes, errors are. */
function gravestFirst(cells: readonly CellMark[]): CellMark[] {
  return MARK_LEVELS.flatMap((level) => cells.filter((cell) => cell.level === level));
}

/** Two sheets that are selected together would be written into together. */
function notShown({ bytes }: XmlPart, { views }: SheetElements): Edit[] {
  return views.flatMap((tag) => {
    const text = bytes.toString('utf8', tag.start, tag.end);
    const changed = withAttribute(text, 'tabSelected', undefined);
    return changed === text ? [] : [{ ...tag, text: changed }];
  });
}

/** Sheets of charts, dialogs and macros are selected like others. */
export function unselectCharts(parts: ChangedParts, workbookPart: string): void {
  for (const { type, part } of readRelationships(parts, workbookPart).values()) {
    if (!/sheet$/i.test(type) || type === 'worksheet') continue;
    const text = parts.read(part).bytes.toString('utf8');
    const changed = text.replace(VIEW, (tag) => withAttribute(tag, 'tabSelected', undefined));
    if (changed !== text) parts.put(part, Buffer.from(changed));
  }
}

const VIEW = /<(?:[\w.-]+:)?sheetView\s[^<>]*>/g;

/** Changes the notes of a sheet and their drawing; gives what is to be changed in the sheet for it. */
function noteEdits(
  parts: ChangedParts,
  sheet: XmlPart,
  elements: SheetElements,
  cells: readonly CellMark[],
): Edit[] {
  const relationships = readRelationships(parts, sheet.part);
  const known = [...relationships.values()].find(({ type }) => type === 'comments')?.part;
  if (known === undefined && cells.length === 0) return [];
  const { bytes, gone, given } = changeNotes(
    known === undefined ? { ...sheet, bytes: noNotes(parts.main) } : parts.read(known),
    cells,
  );
  if (gone.size === 0 && given.length === 0) return [];
  if (known === undefined) addNotes(parts, sheet.part, bytes);
  else parts.put(known, bytes);
  const drawing = relationships.get(elements.notes ?? '')?.part;
  const vml = drawing === undefined ? NO_SHAPES : parts.read(drawing).bytes.toString();
  const changed = Buffer.from(changeShapes(vml, gone, given));
  if (drawing === undefined) return drawn(parts, sheet, elements, changed);
  parts.put(drawing, changed);
  return [];
}

function addNotes(parts: ChangedParts, sheetPart: string, bytes: Buffer): void {
  const part = parts.freeName((number) => `xl/comments${number}.xml`);
  parts.add(part, bytes, NOTES_TYPE);
  parts.relate(sheetPart, 'comments', part);
}

function drawn(
  parts: ChangedParts,
  { bytes, part }: XmlPart,
  { root, notesAt: start }: SheetElements,
  vml: Buffer,
): Edit[] {
  const drawing = parts.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.add(drawing, vml, SHAPES_TYPE);
  const id = parts.relate(part, 'vmlDrawing', drawing);
  const link = parts.leading(bytes.toString('utf8', root.start, root.end), id);
  const text = `<${prefixOf(bytes, root)}legacyDrawing ${link}/>`;
  return [{ start, end: start, text }];
}
