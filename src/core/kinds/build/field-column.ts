import type { Cell, Column } from '../../../lib/tables/index.js';
import type { FieldSpec } from '../kind.js';
import type { SplitReading } from '../readers/split.js';
import type { ColumnTraits } from '../readers/traits.js';

/** A column and the field that it is read into. */
export interface FieldColumn {
  /** The name under which the column was matched. */
  readonly name: string;
  readonly spec: FieldSpec;
  readonly column: Column;
  readonly traits: ColumnTraits;
  readonly read: (cell: Cell) => SplitReading;
}

/** The fields that a part of a column's texts may be of, besides its own. */
export function otherFields({
  spec: { rest, beside, above = [] },
}: FieldColumn): readonly string[] {
  return [rest, beside, ...above].filter((name) => name !== undefined);
}
