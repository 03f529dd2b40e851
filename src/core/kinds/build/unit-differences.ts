import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import type { Origin } from '../record.js';
import { parseAmount } from '../values/amount.js';
import { parseTimeLimit } from '../values/time-limit.js';
import type { FieldColumn } from './field-column.js';
import { placeIn } from './repair-findings.js';

/**
 * What is said of a cell that states another unit than its column's header: the cell's own unit
 * counts, but one of the two is a slip.
 */
export function unitDifferences(
  kind: Kind,
  origin: Origin,
  { spec, column, traits: { unit } }: FieldColumn,
  value: Json | undefined,
  key: string,
): Finding[] {
  const cell = origin.row.cells[column.index];
  if (unit === undefined || value === undefined || cell === undefined) return [];
  const units = spec.vocabulary === undefined ? undefined : kind.vocabularies.get(spec.vocabulary);
  const differs =
    units === undefined
      ? moneyDiffers(unit, value, cell.text)
      : unitOf(value, 'unit') !== parseTimeLimit(`1 ${unit}`, units)?.unit &&
        unitOf(value, 'unit') !== undefined;
  if (!differs) return [];
  const details = { place: placeIn(origin, column), field: spec.field, value: cell.text, key };
  return [finding('header-unit-differs', details, { unit })];
}

/** Another currency, or the same one without the word by which the header multiplies it. */
function moneyDiffers(unit: string, value: Json, text: string): boolean {
  const [first] = Array.isArray(value) ? value : [];
  const currency = unitOf(first, 'currency');
  const header = parseAmount(`1 ${unit}`);
  if (currency === undefined || header === undefined) return false;
  if (header.currency !== undefined && header.currency !== currency) return true;
  const [scale = ''] = unit.split(' ');
  return header.amount > 1 && /\p{L}/u.test(text) && !foldText(text).includes(scale);
}

function unitOf(value: Json | undefined, name: string): string | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const unit = value[name];
  return typeof unit === 'string' ? unit : undefined;
}
