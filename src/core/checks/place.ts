import { cellAddress } from '../../lib/tables/index.js';
import type { FindingDetails, Place } from '../findings/index.js';
import { cellOf, type DatasetRecord, type Kind } from '../kinds/index.js';

/** Where a record's row stands, or the cell that one of its fields was read from. */
export function placeOf(record: DatasetRecord, field?: string): Place {
  const { table, row, columns, around } = record.origin;
  const place: Place = {
    file: table.source.name,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    row: row.number,
  };
  const column = field === undefined ? undefined : columns.get(field);
  const label = field === undefined ? undefined : around?.get(field)?.label.vi;
  if (column === undefined) return label === undefined ? place : { ...place, column: label };
  return { ...place, column: column.header, cell: cellAddress(row.number, column.index) };
}

/**
 * The parts of a finding about one field of a record. `value` is the text the finding is about
 * where that is less than the whole cell, such as one item of a list.
 */
export function about(record: DatasetRecord, field: string, value?: string): FindingDetails {
  const text = value ?? cellOf(record, field)?.text;
  return {
    place: placeOf(record, field),
    field,
    ...(text !== undefined && { value: text }),
    ...(record.key === '' ? {} : { key: record.key }),
  };
}

/**
 * The same for a part of an item that a row of its own added to a list (`steps 2 › duration`): the
 * place is that row's cell. Undefined for lists that stand in one cell.
 */
export function aboutItem(
  record: DatasetRecord,
  [list = '', index, part]: readonly (string | number)[],
  value?: string,
): FindingDetails | undefined {
  const origin = typeof index === 'number' ? record.items?.get(String(list))?.[index] : undefined;
  if (origin === undefined) return undefined;
  const item = { ...record, origin };
  return about(item, `${list}.${part ?? ''}`, value);
}

/** The header above a field as the user sees it; the field's label when it has no column. */
export function headerOf(kind: Kind, record: DatasetRecord, field: string): string {
  const label = kind.fields.find((spec) => spec.field === field)?.label.vi;
  return record.origin.columns.get(field)?.header ?? label ?? field;
}

/**
 * How one record's finding points to another record: the row number on the same sheet, else with
 * the sheet (`Sheet2:14`), else with the file (`b.xlsx:14`).
 */
export function rowSeenFrom(record: DatasetRecord, other: DatasetRecord): string {
  const here = placeOf(record);
  const there = placeOf(other);
  if (there.file !== here.file) {
    return [there.file, there.sheet, there.row].filter((part) => part !== undefined).join(':');
  }
  return there.sheet === here.sheet ? String(there.row) : `${there.sheet}:${there.row}`;
}
