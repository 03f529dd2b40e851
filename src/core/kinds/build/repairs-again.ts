import type { Json, TableRow } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import { keyFieldNames, keyOf } from '../key.js';
import type { Kind } from '../kind.js';
import type { CellLook } from './cell-looks.js';
import { type FieldColumn, otherFields } from './field-column.js';
import { type RepairedCell, repairFindings } from './repair-findings.js';
import type { TableReader } from './table-reader.js';

/**
 * Tells again what was repaired in rows of quiet cells, by the columns in which anything was and those that give the
 * key: to read such a row as a whole takes three times as long.
 */
export class RepairsAgain {
  readonly #needed: Set<FieldColumn>;

  constructor(
    private readonly kind: Kind,
    private readonly reader: TableReader,
  ) {
    const names = new Set(keyFieldNames(kind));
    const givesKey = (column: FieldColumn) =>
      [column.spec.field, ...otherFields(column)].some((name) => names.has(name));
    this.#needed = new Set(reader.columns.filter(givesKey));
  }

  /** Meets what the cells of a row come to, column by column. */
  meet(looks: readonly CellLook[]): void {
    for (const [place, { repairs }] of looks.entries()) {
      const column = this.reader.columns[place];
      if (repairs.length > 0 && column !== undefined) this.#needed.add(column);
    }
  }

  /** What was repaired in a row that was met. */
  of(row: TableRow): readonly Finding[] {
    const fields: Record<string, Json> = {};
    const repaired: RepairedCell[] = [];
    for (const field of this.reader.columns) {
      const cell = this.#needed.has(field) ? row.cells[field.column.index] : undefined;
      if (cell === undefined) continue;
      const { spec, column } = field;
      const { value, applied, around } = field.read(cell);
      for (const [name, text] of around) fields[name] = text;
      if (value !== undefined) fields[spec.field] = spec.many === true ? [value] : value;
      if (applied.length > 0) repaired.push({ spec, column, cell, applied });
    }
    return repairFindings(this.reader.originOf(row), repaired, keyOf(this.kind, fields));
  }
}
