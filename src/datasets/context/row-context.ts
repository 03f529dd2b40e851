import {
  type Cell,
  cellAddress,
  type Section,
  type Table,
  type TableRow,
} from '../../files/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import { headValues } from './head.js';
import { sectionValues } from './sections.js';

/** A value that a row has from what surrounds it: a section's title, a line above the table. */
export interface ContextValue {
  readonly field: FieldSpec;
  readonly cell: Cell;
  readonly row: number;
  /** Index of the column in which it stands. */
  readonly column: number;
}

/** Gives for every row of a table the values that its surroundings have for it. */
export function rowContexts(kind: Kind, table: Table): (row: TableRow) => readonly ContextValue[] {
  const head = headValues(kind, table).map(
    ({ field, entry }): ContextValue => ({
      field,
      cell: entry.value,
      row: entry.row,
      column: entry.column,
    }),
  );
  // Rows under one section share its values: the innermost section stands for the whole path.
  const known = new Map<Section | undefined, readonly ContextValue[]>();
  return ({ sections = [] }) => {
    const innermost = sections.at(-1);
    const found = known.get(innermost) ?? [...head, ...fromSections(kind, sections)];
    known.set(innermost, found);
    return found;
  };
}

function fromSections(kind: Kind, sections: readonly Section[]): readonly ContextValue[] {
  return sectionValues(kind, sections).map(({ field, text, section }) => ({
    field,
    cell: { type: 'text', text, raw: text },
    row: section.row,
    column: section.column,
  }));
}

/** Where the value stands, as Excel names the cell. */
export function contextAddress({ row, column }: ContextValue): string {
  return cellAddress(row, column);
}
