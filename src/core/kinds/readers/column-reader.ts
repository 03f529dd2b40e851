import type { Cell, Json } from '../../../lib/tables/index.js';
import { memoiseRepeating } from '../../../lib/text/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { readSplit, type SplitReading } from './split.js';
import type { ColumnTraits } from './traits.js';

/** Texts of one column that are remembered with what they were read as: about 1 MB where no two are alike. */
const MOST_TEXTS = 16_384;

/**
 * Gives how the cells of one column are read. Levels, agencies, decisions stand in a column again and again: a text is
 * repaired and read once, which takes two thirds of the time off a list of 100,000 rows.
 */
export function columnReader(
  kind: Kind,
  spec: FieldSpec,
  enabled: RepairSwitch,
  traits: ColumnTraits,
): (cell: Cell) => SplitReading {
  const read = (cell: Cell) => readSplit(kind, spec, cell, enabled, traits);
  // Of a text nothing else counts; numbers and days have a format and a stored value besides.
  const readText = memoiseRepeating((text) => read({ type: 'text', text, raw: text }), MOST_TEXTS);
  const readJson = memoiseRepeating((text) => read(jsonCellOf(text)), MOST_TEXTS);
  return (cell) => {
    if (cell.type === 'text') return readText(cell.text);
    return cell.type === 'json' ? readJson(cell.text) : read(cell);
  };
}

/** The cell of a nested value by its text, which is all that it has. */
export function jsonCellOf(text: string): Cell {
  return { type: 'json', text, raw: JSON.parse(text) as Json };
}
