import type { Package } from '../../package.js';
import { readRelationships } from '../../relationships.js';
import { readWorkbookPart } from '../../xlsx/workbook.js';
import type { Addition } from '../addition.js';
import { definedNameEdits } from './defined-names.js';
import { applyEdits, type Edit } from './edits.js';
import { type ExcelTable, scanExcelTable, tableEdits } from './excel-table.js';
import type { Placement } from './placement.js';
import { addToSheet } from './sheet.js';
import { readXmlPart, type XmlPart } from './xml-part.js';

/**
 * Takes an Office Open XML workbook and what is added to its sheets; gives the parts that it changes, by
 * their names in lower case: the sheets, and what tells where their tables end.
 */
export function* changedParts(
  parts: Package,
  additions: readonly Addition[],
): Iterable<readonly [string, Buffer]> {
  const { part: workbookPart, sheets } = readWorkbookPart(parts);
  const placements = new Map<number, readonly Placement[]>();
  for (const { name, index, part } of sheets) {
    const own = additions.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const tables = excelTables(parts, part);
    const ranges = tables.map(({ range }) => range);
    const added = addToSheet(readXmlPart(parts, part), own, ranges);
    placements.set(index, added.placements);
    yield [part.toLowerCase(), added.bytes];
    const blocks = [...added.merges, ...ranges];
    for (const table of tables) {
      yield* changedPart(table.source, tableEdits(table, added.placements, blocks));
    }
  }
  const workbook = readXmlPart(parts, workbookPart);
  yield* changedPart(workbook, definedNameEdits(workbook, placements));
}

/** A part with its edits; nothing when it has none. */
function changedPart(
  { part, bytes }: XmlPart,
  edits: readonly Edit[],
): (readonly [string, Buffer])[] {
  return edits.length === 0 ? [] : [[part.toLowerCase(), applyEdits(bytes, edits)]];
}

/** The tables of a sheet that Excel knows as such. */
function excelTables(parts: Package, sheetPart: string): ExcelTable[] {
  return [...readRelationships(parts, sheetPart).values()]
    .filter(({ type, part }) => type === 'table' && parts.has(part))
    .flatMap(({ part }) => scanExcelTable(readXmlPart(parts, part)) ?? []);
}
