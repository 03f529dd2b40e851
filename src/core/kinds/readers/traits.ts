import type { Column, Row, Table } from '../../../lib/tables/index.js';
import type { DateOrder } from '../choices.js';
import type { FieldSpec, Kind } from '../kind.js';
import { headerOrder } from '../match/header/header-order.js';
import { headerUnit } from '../match/header/header-unit.js';
import { unitAbove } from '../match/header/unit-above.js';
import type { ColumnFont } from '../repairs/convert-legacy-font.js';

/** What is known of a column as a whole and no single cell of it tells. */
export interface ColumnTraits {
  /** The font older than Unicode that it was written for. */
  readonly font?: ColumnFont;
  /** Whether its codes have fewer digits than the field's: those of districts or provinces. */
  readonly shorterCodes?: boolean;
  /** Which of day and month its dates begin with, where it isn't the day. */
  readonly dateOrder?: DateOrder;
  /** The unit that its header states for bare numbers: `ngày làm việc`, `nghìn đồng`. */
  readonly unit?: string;
}

/** Traits that are known before a column is looked at alone: of the whole table, or from a person. */
interface KnownTraits {
  readonly font: ColumnFont | undefined;
  readonly dateOrder: DateOrder | undefined;
}

/** The traits of a field's column. */
export function traitsOf(
  kind: Kind,
  table: Table,
  spec: FieldSpec,
  column: Column,
  { font, dateOrder }: KnownTraits,
): ColumnTraits {
  const shorter = spec.digits !== undefined && holdsShorterCodes(table.rows, column, spec.digits);
  const unit = headerUnit(kind, spec, column.header) ?? unitAbove(kind, spec, table);
  const order = spec.reads === 'date' ? (dateOrder ?? headerOrder(column.header)) : undefined;
  return {
    ...(font !== undefined && { font }),
    ...(shorter && { shorterCodes: true }),
    ...(order !== undefined && { dateOrder: order }),
    ...(unit !== undefined && { unit }),
  };
}

/**
 * A code that keeps its first zero and is still too short belongs to units of another level, and so
 * does its column, unless more of it are as long as the field's: then it is a slip among them.
 */
function holdsShorterCodes(rows: readonly Row[], { index }: Column, digits: number): boolean {
  const codes = rows
    .map(({ cells }) => cells[index]?.text.trim() ?? '')
    .filter((text) => /^\d+$/.test(text));
  const shorter = codes.filter((text) => text.startsWith('0') && text.length < digits);
  return shorter.length > codes.filter(({ length }) => length === digits).length;
}
