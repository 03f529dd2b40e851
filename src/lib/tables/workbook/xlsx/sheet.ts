import { refuseElementsBeyondLimit } from '../../limits.js';
import type { Block, Row } from '../../table.js';
import { isTrue, wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import { noFaults, type SheetFaults } from './faults.js';
import { readRange } from './references.js';
import { type RowReading, readRows } from './rows.js';

/** What stands on a worksheet. */
export interface SheetPart {
  readonly rows: readonly Row[];
  readonly merges: readonly Block[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly faults: SheetFaults;
}

/** Takes a worksheet's part; gives what stands on it. The used range it declares is not asked. */
export function readSheet(xml: XmlReader, reading: RowReading): SheetPart {
  const hiddenColumns = new Set<number>();
  const faults = noFaults();
  const merges: Block[] = [];
  let rows: readonly Row[] = [];
  const root = xml.root('worksheet');
  while (xml.nextChild(root)) {
    if (xml.name === 'cols') readHiddenColumns(xml, hiddenColumns, reading.file);
    else if (xml.name === 'sheetData') rows = readRows(xml, reading, faults);
    else if (xml.name === 'mergeCells') readMerges(xml, merges, reading.file);
  }
  return { rows, merges, hiddenColumns, faults };
}

function readMerges(xml: XmlReader, merges: Block[], file: string): void {
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const block = readRange(xml.attribute('ref') ?? '');
    if (block === undefined) throw xml.malformed();
    merges.push(block);
    refuseElementsBeyondLimit('mergeCell', merges.length, file);
  }
}

function readHiddenColumns(xml: XmlReader, hidden: Set<number>, file: string): void {
  const list = xml.depth;
  let listed = 0;
  while (xml.nextChild(list)) {
    if (!isTrue(xml.attribute('hidden'))) continue;
    const first = wholeNumber(xml.attribute('min'));
    const last = wholeNumber(xml.attribute('max'));
    // Each column is declared once, so that all of them together are no more than there can be.
    listed += Math.max(last - first, 0) + 1;
    refuseElementsBeyondLimit('col', Math.max(listed, last), file);
    for (let column = first; column <= last; column += 1) hidden.add(column - 1);
  }
}
