import type { Block } from '../../../table.js';
import { readRange } from '../../xlsx/references.js';
import { unescapeText } from '../../xlsx/strings.js';
import { wholeNumber } from '../../xml/attributes.js';
import type { XmlReader } from '../../xml/reader.js';
import { type Edit, prefixOf, rangeEdits, withAttribute } from './edits.js';
import { continues, type Placement, widened } from './placement.js';
import { type Span, scanFilter, tagOf } from './scan.js';
import { attributeText } from './text.js';
import { type XmlPart, xmlReader } from './xml-part.js';

/** A table as Excel knows it, with a part of its own (ListObject; ECMA-376-1, 18.5). */
export interface ExcelTable {
  readonly source: XmlPart;
  /** From its header to its last row, that of totals included. */
  readonly range: Block;
  /** The tags that name a range: its own, its filter's, and the order's that its rows are in. */
  readonly ranged: readonly Span[];
  /** Absent when its columns aren't free to be added to. */
  readonly columns?: TableColumns;
  readonly hasTotals: boolean;
}

interface TableColumns {
  /** The opening tag of their list. */
  readonly tag: Span;
  /** Behind the last of them. */
  readonly end: number;
  readonly names: readonly string[];
  /** The highest of their ids. */
  readonly lastId: number;
}

/** Takes the part of a table; gives where everything is, or nothing when the table names no range. */
export function scanExcelTable(source: XmlPart): ExcelTable | undefined {
  const xml = xmlReader(source);
  const root = xml.root('table');
  const range = readRange(xml.attribute('ref') ?? '');
  if (range === undefined) return undefined;
  const hasTotals = wholeNumber(xml.attribute('totalsRowCount')) > 0;
  const isFree = hasHeader(xml) && isOfCells(xml);
  const ranged = [tagOf(xml)];
  let columns: TableColumns | undefined;
  while (xml.nextChild(root)) {
    if (xml.name === 'autoFilter') ranged.push(...scanFilter(xml));
    else if (xml.name === 'sortState') ranged.push(tagOf(xml));
    else if (xml.name === 'tableColumns') columns = scanColumns(xml);
  }
  return { source, range, ranged, hasTotals, ...(isFree && columns !== undefined && { columns }) };
}

/** Whether its columns are called what its first row says. */
function hasHeader(xml: XmlReader): boolean {
  return xml.attribute('headerRowCount') !== '0';
}

/** Whether its columns are those of the sheet, and not of a query or of mapped XML, which have lists of them. */
function isOfCells(xml: XmlReader): boolean {
  return (xml.attribute('tableType') ?? 'worksheet') === 'worksheet';
}

function scanColumns(xml: XmlReader): TableColumns | undefined {
  const list = xml.depth;
  const tag = tagOf(xml);
  const names: string[] = [];
  let lastId = 0;
  while (xml.nextChild(list)) {
    if (xml.name !== 'tableColumn') continue;
    names.push(unescapeText(xml.attribute('name') ?? ''));
    lastId = Math.max(lastId, wholeNumber(xml.attribute('id')) || 0);
  }
  return names.length === 0 ? undefined : { tag, end: xml.tagStart, names, lastId };
}

/**
 * Takes a table, what was added to its sheet, and the blocks of the sheet that no table may reach over;
 * gives what is to be changed so that the columns directly behind the table are of it, as they are when a
 * person types there. None where Excel would find the file damaged: a column is called what the header of
 * the table says, no two are called the same, and tables share no cell with another or with a merged block.
 */
export function tableEdits(
  { source: { bytes }, range, ranged, columns, hasTotals }: ExcelTable,
  placements: readonly Placement[],
  blocks: readonly Block[],
): Edit[] {
  const placement = placements.find(
    (one) => continues(range, one) && one.top === range.top && one.left === range.right + 1,
  );
  if (columns === undefined || placement === undefined) return [];
  const { left, right, addition } = placement;
  const reached = { ...range, left, right };
  const names = addition.rows.get(range.top) ?? [];
  if (!areUnique([...columns.names, ...names]) || blocks.some((block) => meet(block, reached))) {
    return [];
  }
  const totals = (hasTotals ? addition.rows.get(range.bottom) : undefined) ?? [];
  return [
    ...ranged.flatMap((tag) => rangeEdits(bytes, tag, (ref) => widened(ref, [placement]))),
    ...columnEdits(columns, names, totals, bytes),
  ];
}

/** Excel takes capital and small letters for the same. */
function areUnique(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}

function meet(one: Block, other: Block): boolean {
  const inRows = one.top <= other.bottom && other.top <= one.bottom;
  return inRows && one.left <= other.right && other.left <= one.right;
}

function columnEdits(
  { tag, end, names, lastId }: TableColumns,
  added: readonly string[],
  totals: readonly string[],
  bytes: Buffer,
): Edit[] {
  const list = bytes.toString('utf8', tag.start, tag.end);
  const count = String(names.length + added.length);
  const prefix = prefixOf(bytes, tag);
  const columns = added.map((name, i) => {
    const attributes = `id="${lastId + i + 1}" name="${attributeText(name)}"${labelOf(totals[i])}`;
    return `<${prefix}tableColumn ${attributes}/>`;
  });
  return [
    { ...tag, text: withAttribute(list, 'count', count) },
    { start: end, end, text: columns.join('') },
  ];
}

/** A text in the row of totals is told by its column, too. */
function labelOf(text = ''): string {
  return text === '' ? '' : ` totalsRowLabel="${attributeText(text)}"`;
}
