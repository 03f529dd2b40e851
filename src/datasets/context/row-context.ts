import {
  type Cell,
  cellAddress,
  type Json,
  type Section,
  type Table,
  type TableRow,
} from '../../files/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import { readSplit } from '../readers/split.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { headValues } from './head.js';
import { sectionValues } from './sections.js';

/** A value that a row has from what surrounds it: a section's title, a line above the table. */
export interface ContextValue {
  readonly field: FieldSpec;
  /** The text as it stands there. */
  readonly text: string;
  /** What it means for the field, and for the field that takes the other part of the text. */
  readonly values: ReadonlyMap<string, Json>;
  readonly row: number;
  /** Index of the column in which it stands. */
  readonly column: number;
}

/** Gives for every row of a table the values that its surroundings have for it. */
export function rowContexts(
  kind: Kind,
  table: Table,
  enabled: RepairSwitch,
): (row: TableRow) => readonly ContextValue[] {
  const read = (field: FieldSpec, cell: Cell, row: number, column: number): ContextValue => {
    const { value, around } = readSplit(kind, field, cell, enabled);
    const values = new Map<string, Json>(around);
    if (value !== undefined) values.set(field.field, value);
    return { field, text: cell.text, values, row, column };
  };
  const head = headValues(kind, table).map(({ field, entry }) =>
    read(field, entry.value, entry.row, entry.column),
  );
  // Rows under one section share its values: the innermost section stands for the whole path.
  const known = new Map<Section | undefined, readonly ContextValue[]>();
  return ({ sections = [] }) => {
    const innermost = sections.at(-1);
    const found = known.get(innermost) ?? [
      ...head,
      ...sectionValues(kind, sections).map(({ field, text, section }) =>
        read(field, { type: 'text', text, raw: text }, section.row, section.column),
      ),
    ];
    known.set(innermost, found);
    return found;
  };
}

/** Where the value stands, as Excel names the cell. */
export function contextAddress({ row, column }: ContextValue): string {
  return cellAddress(row, column);
}
