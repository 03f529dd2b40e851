import type { Package } from '../../package.js';
import type { XmlReader } from '../../xml/reader.js';
import type { WorkbookLoss } from '../addition.js';

/** Elements that stand for what is not carried (OpenDocument 1.3 Part 3). */
const LOSSES: ReadonlyMap<string, WorkbookLoss> = new Map([
  ['annotation', 'comments'],
  ['image', 'pictures'],
  ['object', 'charts'],
  ['content-validation', 'data-validation'],
  ['conditional-format', 'conditional-formats'],
  ['data-pilot-table', 'pivot-tables'],
  ['database-range', 'filters'],
  ['named-range', 'names'],
  ['named-expression', 'names'],
  ['table-cell-properties', 'cell-styles'],
  ['text-properties', 'cell-styles'],
  ['table-column-properties', 'column-widths'],
]);

/** Modules of a macro library; the lists of libraries are there without any. */
const MACRO = /^(?:basic\/.+\/(?!(?:script|dialog)-lb)[^/]+\.xml|scripts\/.+)$/i;

const SETTINGS = 'settings.xml';

/** How the settings say that rows or columns stay in sight. */
const FROZEN = /(?:Horizontal|Vertical)SplitMode"[^>]*>2</;

/** Takes the parts of an OpenDocument workbook; gives what they hold that the library doesn't carry. */
export function lossesOfOds(parts: Package): ReadonlySet<WorkbookLoss> {
  const losses = new Set<WorkbookLoss>();
  const xml = parts.xml('content.xml');
  while (xml.nextWithin(0)) {
    const loss = isOwnName(xml) ? 'filters' : LOSSES.get(xml.name);
    if (loss !== undefined) losses.add(loss);
  }
  if (parts.list.some(({ name }) => MACRO.test(name))) losses.add('macros');
  if (parts.has(SETTINGS) && FROZEN.test(parts.read(SETTINGS).toString())) {
    losses.add('frozen-panes');
  }
  return losses;
}

/** Whether a name is the one that programs give to the rows that are filtered. */
function isOwnName(xml: XmlReader): boolean {
  return xml.name === 'named-range' && xml.prefixedAttribute('name') === '_xlnm._FilterDatabase';
}
