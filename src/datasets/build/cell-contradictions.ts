import type { Cell, Column, Json } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { FieldSpec } from '../kind.js';
import type { Origin } from '../record.js';
import { agree } from './contradictions.js';
import { placeIn } from './repair-findings.js';

/** What a cell says of another field than its own: the name beside a code, the codes above it. */
export interface SaidBeside {
  readonly spec: FieldSpec;
  readonly column: Column;
  readonly cell: Cell;
  /** The other field. */
  readonly field: string;
  readonly text: string;
}

/**
 * Where a cell says one thing of another field and the cell of that field another: `00634 - Phường
 * Tây Mỗ` beside `Phường Đại Mỗ`. The field's own cell counts, and nothing else would tell of what is
 * left out.
 */
export function cellContradictions(
  origin: Origin,
  own: ReadonlyMap<string, Json>,
  said: readonly SaidBeside[],
  key: string,
): Finding[] {
  return said.flatMap(({ spec, column, cell, field, text }) => {
    const value = own.get(field);
    const other = origin.columns.get(field);
    if (value === undefined || other === undefined || agree(value, text)) return [];
    const details = { place: placeIn(origin, column), field: spec.field, value: cell.text, key };
    const kept = origin.row.cells[other.index]?.text ?? '';
    return [finding('cell-contradicts', details, { said: text, kept, header: other.header })];
  });
}
