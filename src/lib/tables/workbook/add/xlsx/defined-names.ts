import { columnLetter } from '../../../address.js';
import { ELEMENT_LIMITS } from '../../../limits.js';
import { readRange } from '../../xlsx/references.js';
import { wholeNumber } from '../../xml/attributes.js';
import type { XmlReader } from '../../xml/reader.js';
import type { Edit } from './edits.js';
import { type Placement, widened } from './placement.js';
import { type XmlPart, xmlReader } from './xml-part.js';

/**
 * Names that programs give to ranges of a sheet (ECMA-376-1, 18.2.5): what its filter reaches over, which the
 * sheet's part says too, and what is printed.
 */
const KEPT_RANGES = new Set(['_xlnm._FilterDatabase', '_xlnm.Print_Area']);

/** A range as a defined name has it, or one of whole columns: what comes before its last column, and that one. */
const RANGE = /(!\$([A-Z]{1,3})(?:\$(\d{1,7}))?:\$)([A-Z]{1,3})(?=(?:\$(\d{1,7}))?)/g;

/**
 * Takes the part of a workbook, and by the place of each sheet what was added to it; gives what is to be
 * changed so that the ranges which the workbook keeps for its sheets are widened.
 */
export function definedNameEdits(
  part: XmlPart,
  placements: ReadonlyMap<number, readonly Placement[]>,
): Edit[] {
  const xml = xmlReader(part);
  const root = xml.root('workbook');
  const edits: Edit[] = [];
  while (xml.nextChild(root)) {
    if (xml.name !== 'definedNames') continue;
    const list = xml.depth;
    while (xml.nextChild(list)) {
      const own = placements.get(wholeNumber(xml.attribute('localSheetId')));
      const isKept = KEPT_RANGES.has(xml.attribute('name') ?? '');
      if (own !== undefined && isKept) edits.push(...nameEdits(xml, part, own));
    }
  }
  return edits;
}

/** Takes the open name, and closes it. */
function nameEdits(xml: XmlReader, { bytes }: XmlPart, placements: readonly Placement[]): Edit[] {
  const start = xml.position;
  if (xml.text() === '') return [];
  const end = xml.tagStart;
  const text = bytes.toString('utf8', start, end);
  const changed = widenedText(text, placements);
  return changed === text ? [] : [{ start, end, text: changed }];
}

/** What is printed may be several ranges. */
function widenedText(text: string, placements: readonly Placement[]): string {
  return text.replace(
    RANGE,
    (whole, start: string, left: string, top = '1', right: string, bottom = ELEMENT_LIMITS.row) => {
      const range = readRange(`${left}${top}:${right}${bottom}`);
      return range === undefined
        ? whole
        : `${start}${columnLetter(widened(range, placements).right)}`;
    },
  );
}
