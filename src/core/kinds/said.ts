import type { Kind } from './kind.js';
import { type ItemList, itemLists, partName } from './list-items.js';
import { listField, specName } from './match/columns/column-specs.js';
import { type DatasetRecord, type Origin, originsOf } from './record.js';

/** The fields that the list of a record has a place for: without a value there, such a field is empty. */
export type FieldsSaid = (record: DatasetRecord) => ReadonlySet<string>;

/**
 * Finds out what lists speak of: one without a column for a field says nothing of it. A column is
 * such a place, and so is a line above the table, a section's title, a column of one of the field's
 * parts, and a column whose texts give the field as their other part. A list is a table; where
 * records are put together from all tables of a file, it is the file. A row that ends before a column
 * says nothing of it either. Of the items of a list each table speaks for those that it adds: a part is spoken of
 * (`steps.duration`) where all of them have a column for it.
 */
export function fieldsSaid(kind: Kind, records: readonly DatasetRecord[]): FieldsSaid {
  const lists = new Map<unknown, Set<string>>();
  const listOf = ({ table }: Origin) => (kind.assembles.length > 0 ? table.source.name : table);
  const seen = new Set<Places>();
  const rests = new Map(
    kind.fields.flatMap(({ field, reads, rest }) =>
      reads === 'code' && rest !== undefined ? [[field, rest] as const] : [],
    ),
  );
  for (const record of records) {
    for (const origin of originsOf(record)) {
      const list = listOf(origin);
      const said = lists.get(list) ?? new Set<string>();
      lists.set(list, said);
      for (const places of placesOf(origin, seen)) addFields(rests, said, places);
      for (const name of Object.keys(record.fields)) said.add(name);
    }
  }
  const itemsOf = itemLists(kind);
  return (record) => {
    const { origin } = record;
    const said = lists.get(listOf(origin)) ?? new Set<string>();
    if (itemsOf.length > 0)
      return new Set([...said, ...itemsOf.flatMap((list) => partsSaid(list, record))]);
    const unread = fieldsBeyond(origin);
    if (unread.length === 0) return said;
    return new Set([...said].filter((field) => !unread.includes(field)));
  };
}

/** The fields whose columns a row of a delimited file doesn't reach: it was cut off, or is of another table. */
function fieldsBeyond({ table, row, columns, around }: Origin): string[] {
  if (table.source.delimiter === undefined || row.cells.length >= widthOf(columns)) return [];
  return [...columns]
    .filter(([name, { index }]) => index >= row.cells.length && !around?.has(name))
    .map(([name]) => listField(name));
}

const widths = new WeakMap<Origin['columns'], number>();

/** How many cells a row has that reaches all columns. Rows share their columns, and nearly all reach them. */
function widthOf(columns: Origin['columns']): number {
  const known = widths.get(columns);
  if (known !== undefined) return known;
  const width = [...columns.values()].reduce((widest, { index }) => Math.max(widest, index + 1), 0);
  widths.set(columns, width);
  return width;
}

/** Field → where it stands. */
type Places = ReadonlyMap<string, unknown>;

/** Where fields stand for a row. Rows share these: thousands of rows, a handful of places, each given once. */
function placesOf({ columns, around = new Map() }: Origin, seen: Set<Places>): Places[] {
  const fresh = [columns, around].filter((places) => places.size > 0 && !seen.has(places));
  for (const places of fresh) seen.add(places);
  return fresh;
}

/** A code says whether something follows it; a name without a code behind it says nothing of the code. */
function addFields(rests: ReadonlyMap<string, string>, said: Set<string>, places: Places): void {
  for (const name of places.keys()) {
    const field = listField(name);
    said.add(field);
    const rest = rests.get(field);
    if (rest !== undefined) said.add(rest);
  }
}

/** The parts of a record's items that every table has a place for which adds any; all where the items stand in one cell. */
function partsSaid({ field, parts }: ItemList, { items }: DatasetRecord): string[] {
  const places = (items?.get(field) ?? []).map(
    ({ columns }) => new Set([...columns.keys()].map(specName)),
  );
  return parts
    .map((part) => partName(field, part))
    .filter((name) => places.every((place) => place.has(name)));
}
