import { isDeepStrictEqual } from 'node:util';
import type { Cell, Table, TableRow } from '../../../lib/tables/index.js';
import type { Kind } from '../kind.js';
import { specName } from '../match/columns/column-specs.js';
import type { AroundValue, DatasetRecord, Origin } from '../record.js';
import type { FieldColumn } from './field-column.js';

/** What tells how the cells of a table are read: two tables of one are read alike, cell by cell. */
export type Signature = string;

/**
 * The signature of a table: its columns with all that is known of them as a whole, what stands above it, and which fields
 * its kind has.
 */
export function signatureOf(kind: Kind, table: Table, columns: readonly FieldColumn[]): Signature {
  return JSON.stringify([
    kind.name,
    kind.fields.map(({ field }) => field),
    table.hidden === true,
    table.head,
    columns.map(({ name, column, traits }) => [name, column.index, column.header, traits]),
  ]);
}

/**
 * Records of a list that was read, of which there is nothing to tell, by their rows. The same row of another list that is read
 * alike is the same record, and as little is to be told of it.
 */
export class KnownRows {
  readonly #lists: ReadonlyMap<Signature, ReadonlyMap<string, DatasetRecord>>;
  /** By the columns of a table, which its rows share. */
  readonly #keyColumns = new Map<Columns, number>();

  /** `signatures`: of the tables that the records are of. */
  constructor(
    private readonly kind: Kind,
    records: Iterable<DatasetRecord>,
    signatures: ReadonlyMap<Table, Signature>,
  ) {
    const lists = new Map<Signature, Map<string, DatasetRecord>>();
    for (const record of records) {
      const { table, row, columns } = record.origin;
      const signature = signatures.get(table);
      const name = this.#keyText(row, columns);
      if (signature === undefined || name === undefined || record.further !== undefined) continue;
      const list = lists.get(signature) ?? new Map<string, DatasetRecord>();
      if (!list.has(name)) list.set(name, record);
      lists.set(signature, list);
    }
    this.#lists = lists;
  }

  /** Gives the record that the row of a table was known as; undefined where it has to be read. */
  finder(signature: Signature): (origin: Origin) => DatasetRecord | undefined {
    const list = this.#lists.get(signature);
    if (list === undefined) return () => undefined;
    return ({ row, columns, around }) => {
      const known = list.get(this.#keyText(row, columns) ?? '');
      if (known === undefined || !isSameRow(known.origin.row, row)) return undefined;
      return isSameAround(known.origin.around, around) ? known : undefined;
    };
  }

  /** What a row has in the column of the key: whether two are the same is seen by comparing them. */
  #keyText({ cells }: TableRow, columns: Columns): string | undefined {
    const index = this.#keyColumns.get(columns) ?? keyColumn(this.kind, columns);
    this.#keyColumns.set(columns, index);
    return cells[index]?.text;
  }
}

type Columns = Origin['columns'];

/** The index of the column that gives the first part of the key; -1 where there is none. */
function keyColumn({ key: [first = ''] }: Kind, columns: Columns): number {
  const alternatives = first.split('|');
  const [found] = [...columns].filter(([name]) => alternatives.includes(specName(name)));
  return found?.[1].index ?? -1;
}

/** A row that was put together from several, or of which something is struck through, is read for itself. */
function isSameRow(a: TableRow, b: TableRow): boolean {
  return (
    isRowAlone(a) &&
    isRowAlone(b) &&
    a.hidden === b.hidden &&
    a.struckOut === b.struckOut &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => isSameCell(cell, b.cells[index]))
  );
}

function isRowAlone({ struck, parts }: TableRow): boolean {
  return struck === undefined && parts === undefined;
}

/** Of a text nothing else counts; numbers and days have a format and a stored value besides. */
function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (a?.type !== 'text' || b?.type !== 'text') return isDeepStrictEqual(a, b);
  return a.text === b.text && a.came === undefined && b.came === undefined;
}

type Around = ReadonlyMap<string, AroundValue> | undefined;

function isSameAround(a: Around = new Map(), b: Around = new Map()): boolean {
  if (a.size !== b.size) return false;
  for (const [field, { text }] of a) if (b.get(field)?.text !== text) return false;
  return true;
}
