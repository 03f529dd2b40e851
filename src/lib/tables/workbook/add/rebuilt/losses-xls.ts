import { recordsOf } from '../../xls/records.js';
import { wordAt } from '../../xls/word.js';
import type { WorkbookLoss } from '../addition.js';

/** Records that stand for what is not carried (MS-XLS 2.3). */
const LOSSES: ReadonlyMap<number, WorkbookLoss> = new Map([
  [0x0006, 'formulas'],
  [0x0206, 'formulas'],
  [0x0406, 'formulas'],
  [0x0041, 'frozen-panes'],
  [0x01b0, 'conditional-formats'],
  [0x01be, 'data-validation'],
  [0x001c, 'comments'],
  [0x01b8, 'hyperlinks'],
  [0x00b0, 'pivot-tables'],
  [0x009d, 'filters'],
  [0x00d3, 'macros'],
]);

const BEGINNING = 0x0809;
const OBJECT = 0x005d;
const NAME = 0x0018;
const LOOK = 0x00e0;

const HEADER_BYTES = 4;

/** Takes the stream of an xls workbook; gives what it holds that the library doesn't carry. */
export function lossesOfXls(stream: Buffer, file: string): ReadonlySet<WorkbookLoss> {
  const losses = new Set<WorkbookLoss>();
  for (const { type, at, end } of recordsOf(stream, file)) {
    const loss = LOSSES.get(type) ?? lossIn(type, stream.subarray(at + HEADER_BYTES, end));
    if (loss !== undefined) losses.add(loss);
  }
  return losses;
}

function lossIn(type: number, body: Buffer): WorkbookLoss | undefined {
  if (type === BEGINNING) return wordAt(body, 2) === 0x0020 ? 'charts' : undefined;
  if (type === OBJECT) return OBJECTS.get(wordAt(body, 4));
  // Names that the program gives itself, such as a print area, are none of the user's.
  if (type === NAME) return (wordAt(body, 0) & 0x20) === 0 ? 'names' : undefined;
  return type === LOOK && isStyled(body) ? 'cell-styles' : undefined;
}

const OBJECTS: ReadonlyMap<number, WorkbookLoss> = new Map([
  [0x05, 'charts'],
  [0x08, 'pictures'],
]);

/** Whether the look of cells has a font, a border or a fill of its own (MS-XLS 2.4.353). */
function isStyled(body: Buffer): boolean {
  const isOfCells = (wordAt(body, 4) & 4) === 0;
  const fill = wordAt(body, 16) >>> 10;
  return isOfCells && (wordAt(body, 0) !== 0 || wordAt(body, 10) !== 0 || fill !== 0);
}
