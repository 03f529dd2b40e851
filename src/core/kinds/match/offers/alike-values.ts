import type { Column, Row } from '../../../../lib/tables/index.js';
import type { FieldSpec, Kind } from '../../kind.js';
import { codeIn } from '../../repairs/unwrap-code.js';
import { valueEvidence } from '../columns/values.js';

/** From this share of a column's values on they are taken for the field's. */
const MOST = 0.8;

/** So many rows are looked at. */
const LOOKED_AT = 50;

/**
 * The columns whose values look like a field's, whatever their headers say: codes of as many digits, or of one less
 * where a leading zero is lost; else what the field or its vocabulary says of its values. None for a field of any text.
 */
export function columnsOfValues(
  kind: Kind,
  field: FieldSpec,
  columns: readonly Column[],
  rows: readonly Row[],
): Column[] {
  return columns.filter((column) => shareOf(kind, field, column, rows) >= MOST);
}

function shareOf(kind: Kind, field: FieldSpec, column: Column, rows: readonly Row[]): number {
  const { digits } = field;
  if (digits === undefined) return valueEvidence(kind, field, column, rows) ?? 0;
  const pattern = new RegExp(`^\\d{${digits - 1},${digits}}$`);
  const texts = rows
    .slice(0, LOOKED_AT)
    .flatMap(({ cells }) => cells[column.index]?.text.trim() || []);
  const alike = texts.filter((text) => pattern.test(codeIn(text, { part: field })?.code ?? text));
  return texts.length === 0 ? 0 : alike.length / texts.length;
}
