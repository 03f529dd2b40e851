import { type Cell, type Column, cellAddress } from '../../../lib/tables/index.js';
import { type Finding, finding, type Place } from '../../findings/index.js';
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
    const about = { place: placeIn(origin, column), field: spec.field, value: cell.text, key };
    return applied.map(({ repair, from, to }) =>
      finding(repair, { fix: { from, to }, ...about }, {}),
    );
  });
}

/** The place of a row's cell; of the row when the field has no column. */
export function placeIn(
  { table, row }: Pick<Origin, 'table' | 'row'>,
  column: Column | undefined,
): Place {
  const { sheet, source } = table;
  const { number } = row;
  const file = source.name;
  if (column === undefined)
    return sheet === undefined ? { file, row: number } : { file, sheet, row: number };
  // Written out, not spread: there is a place for every repair (CONTRIBUTING.md, “What every row passes”).
  const { header } = column;
  const cell = cellAddress(number, column.index);
  return sheet === undefined
    ? { file, row: number, column: header, cell }
    : { file, sheet, row: number, column: header, cell };
}
