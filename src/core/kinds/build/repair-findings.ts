import { type Cell, type Column, cellAddress } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { FieldSpec } from '../kind.js';
import type { Origin } from '../record.js';
import type { AppliedRepair } from '../repairs/apply.js';

/** A cell and the repairs that were made of it. */
export interface RepairedCell {
  readonly spec: FieldSpec;
  readonly column: Column;
  readonly cell: Cell;
  readonly applied: readonly AppliedRepair[];
}

/** One finding a repair, at the cell, with what stood there and what stands there now. */
export function repairFindings(
  origin: Origin,
  repaired: readonly RepairedCell[],
  key: string,
): Finding[] {
  return repaired.flatMap(({ spec, column, cell, applied }) => {
    const details = { place: placeIn(origin, column), field: spec.field, value: cell.text, key };
    return applied.map(({ repair, from, to }) =>
      finding(repair, { ...details, fix: { from, to } }, {}),
    );
  });
}

/** The place of a row's cell; of the row when the field has no column. */
export function placeIn({ table, row }: Origin, column: Column | undefined) {
  return {
    file: table.source.name,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    row: row.number,
    ...(column && { column: column.header, cell: cellAddress(row.number, column.index) }),
  };
}
