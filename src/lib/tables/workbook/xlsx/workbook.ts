import { FileFailure } from '../../failure.js';
import { refuseElementsBeyondLimit } from '../../limits.js';
import type { Package } from '../package.js';
import { partOfType, type Relationship, readRelationships } from '../relationships.js';
import { isTrue } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';

/** What the workbook part says: its sheets in their order, and where the parts they share are. */
export interface WorkbookPart {
  /** Its own name in the package. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Names of parts; absent when the workbook has none. */
  readonly styles?: string;
  readonly sharedStrings?: string;
}

export interface SheetEntry {
  readonly name: string;
  /** Its place among all the sheets, those of charts too: what is defined for one sheet says so by it. */
  readonly index: number;
  readonly hidden: boolean;
  readonly part: string;
}

const USUAL_PART = 'xl/workbook.xml';

/**
 * Gives the worksheets of a workbook and what they share: no charts, dialogs or macros. Throws
 * `file-empty` when all its sheets are of those.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = partOfType(readRelationships(parts, ''), 'officeDocument') ?? USUAL_PART;
  const relationships = readRelationships(parts, part);
  const styles = partOfType(relationships, 'styles');
  const sharedStrings = partOfType(relationships, 'sharedStrings');
  return {
    part,
    ...readSheets(parts.xml(part), relationships, parts.file),
    ...(styles !== undefined && { styles }),
    ...(sharedStrings !== undefined && { sharedStrings }),
  };
}

function readSheets(
  xml: XmlReader,
  relationships: ReadonlyMap<string, Relationship>,
  file: string,
): Pick<WorkbookPart, 'sheets' | 'date1904'> {
  const root = xml.root('workbook');
  const sheets: SheetEntry[] = [];
  let listed = 0;
  let date1904 = false;
  while (xml.nextChild(root)) {
    if (xml.name === 'workbookPr') date1904 = isTrue(xml.attribute('date1904'));
    if (xml.name !== 'sheets') continue;
    const list = xml.depth;
    while (xml.nextChild(list)) {
      refuseElementsBeyondLimit('sheet', listed + 1, file);
      sheets.push(...sheetEntry(xml, listed, relationships, file));
      listed += 1;
    }
  }
  if (listed === 0) throw xml.malformed();
  if (sheets.length === 0) throw new FileFailure('file-empty', { file });
  return { sheets, date1904 };
}

function sheetEntry(
  xml: XmlReader,
  index: number,
  relationships: ReadonlyMap<string, Relationship>,
  file: string,
): readonly SheetEntry[] {
  const name = xml.attribute('name') ?? '';
  const relationship = relationships.get(xml.prefixedAttribute('id') ?? '');
  if (relationship === undefined) throw new FileFailure('file-truncated', { file, reason: name });
  if (relationship.type !== 'worksheet') return [];
  const state = xml.attribute('state');
  const hidden = state === 'hidden' || state === 'veryHidden';
  return [{ name, index, hidden, part: relationship.part }];
}
