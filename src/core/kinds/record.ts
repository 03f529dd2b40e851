import type { Cell, Column, Json, Row, Table } from '../../lib/tables/index.js';
import type { Bilingual } from './language.js';

/** Field name → value. Absent fields are absent, never null or "". */
export type Fields = Readonly<Record<string, Json>>;

/** A record as a revision or a dataset file holds it. */
export interface KeyedRecord {
  /** The values of the kind's key fields, joined; unique in a dataset. */
  readonly key: string;
  readonly fields: Fields;
}

/** A value that surrounds a row, as it stands there. */
export interface AroundValue {
  readonly label: Bilingual;
  readonly text: string;
}

/** The row of a table that a record was made of, and the columns its fields came from. */
export interface Origin {
  readonly table: Table;
  readonly row: Row;
  /** Field name → column. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Fields whose values come from a section or from above the table, by name. */
  readonly around?: ReadonlyMap<string, AroundValue>;
}

/** One object that its kind's schema describes, with the row it was made of. */
export interface DatasetRecord extends KeyedRecord {
  /** The row it was made of; the first where it was put together from several. */
  readonly origin: Origin;
  /** The other rows it was put together from. */
  readonly further?: readonly Origin[];
  /** Field → the row that each item of its list comes from, where rows were put together. */
  readonly items?: ReadonlyMap<string, readonly Origin[]>;
}

/** Whether nobody who opens the file sees a row: it is hidden, or its whole sheet. */
export function isHiddenRow({ table, row }: Origin): boolean {
  return table.hidden === true || row.hidden === true;
}

/** Whether every row that the record was made of is hidden. */
export function isHidden(record: DatasetRecord): boolean {
  return originsOf(record).every(isHiddenRow);
}

/** Whether every row that the record was made of is struck through. */
export function isStruckOut(record: DatasetRecord): boolean {
  return originsOf(record).every(({ row }) => row.struckOut === true);
}

/** Every row that the record was made of. */
export function originsOf({ origin, further = [] }: DatasetRecord): readonly Origin[] {
  return [origin, ...further];
}

/** The cell that a field was read from, if the row has one. */
export function cellOf(record: DatasetRecord, field: string): Cell | undefined {
  const column = record.origin.columns.get(field);
  return column === undefined ? undefined : record.origin.row.cells[column.index];
}
