import type { Cell } from '../../files/index.js';
import type { Kind, PartSpec } from '../kind.js';
import type { RepairSwitch } from '../repairs/apply.js';
import type { ColumnFont } from '../repairs/convert-legacy-font.js';
import { writeNumber } from '../values/number.js';
import { type Reading, readJson, readText } from './json.js';

/**
 * Reads a cell as the part declares: nested values of JSON records, and what a sheet shows. `font`
 * is the one older than Unicode that the cell's column was written for.
 */
export function readCell(
  kind: Kind,
  part: PartSpec,
  cell: Cell,
  enabled: RepairSwitch,
  font?: ColumnFont,
): Reading {
  const context = { kind, part, ...(font !== undefined && { font }) };
  if (cell.type === 'json') return readJson(cell.raw, context, enabled);
  return readText(textOf(part, cell), context, enabled);
}

/** A date cell is read by its date and a quantity by its number, however the sheet shows them. */
function textOf({ reads }: PartSpec, cell: Cell): string {
  if (reads === 'date' && cell.date !== undefined) return cell.date;
  const isQuantity = reads === 'amount' || reads === 'time-limit' || reads === 'number';
  return isQuantity && cell.type === 'number' ? quantityOf(cell) : cell.text;
}

/** A time of day (`10:30`) and a share (`50%`) are no quantities of their own. */
const OTHER_MEASURE = /[:%]/;

/** The unit that a number format writes behind the number: `#,##0 "đồng"`. */
const UNIT = /(?:\p{L}[\p{L}\s]*|\p{Sc})$/u;

function quantityOf({ text, raw }: Cell): string {
  if (typeof raw !== 'number' || OTHER_MEASURE.test(text)) return text;
  const [unit] = UNIT.exec(text) ?? [];
  return unit === undefined ? writeNumber(raw) : `${writeNumber(raw)} ${unit}`;
}
