import { readReference, type Span, type Table } from '../../../lib/tables/index.js';
import { NumberSet, type Place } from '../../findings/index.js';

/** What tells a row's table from all others. */
type Whereabouts = Pick<Table, 'source' | 'sheet' | 'span'>;

/** Names a row among all files; where tables stand side by side, each has rows of its own. */
export function rowId(table: Whereabouts, row: number): string {
  return `${tableId(table)}${row}`;
}

/** Finds the rows of tables by the places of findings. */
export class RowsAt {
  readonly #spans = new Map<string, Set<Span | undefined>>();

  constructor(tables: readonly Whereabouts[]) {
    for (const { source, sheet, span } of tables) {
      const id = sheetId(source.name, sheet);
      this.#spans.set(id, (this.#spans.get(id) ?? new Set()).add(span));
    }
  }

  /** The ids of the rows that a place may be of: of rows side by side the one that its cell is in, else each. */
  ids(place: Place): readonly string[] {
    const { row = 0 } = place;
    return this.#tablesAt(place).map((table) => `${table}${row}`);
  }

  /** The rows of places, of which there may be hundreds of thousands: they need no ids of their own. */
  rowsOf(places: Iterable<Place>): RowSet {
    const rows = new RowSet();
    for (const place of places)
      for (const table of this.#tablesAt(place)) rows.add(table, place.row ?? 0);
    return rows;
  }

  /** Ids of the tables that a place may be of. */
  #tablesAt({ file, sheet, cell = '' }: Place): readonly string[] {
    const id = sheetId(file, sheet);
    const spans = this.#spans.get(id);
    const isAlone = spans === undefined || (spans.size === 1 && spans.has(undefined));
    if (isAlone) return [tableIn(id, undefined)];
    const at = readReference(cell)?.column;
    return [...spans]
      .filter((span) => span === undefined || at === undefined || isWithin(at, span))
      .map((span) => tableIn(id, span));
  }
}

/** Some rows of tables, by their numbers. */
export class RowSet {
  readonly #byId = new Map<string, NumberSet>();
  readonly #byTable = new Map<Whereabouts, NumberSet>();

  add(table: string, row: number): void {
    const rows = this.#byId.get(table) ?? new NumberSet();
    rows.add(row);
    this.#byId.set(table, rows);
  }

  addTo(table: Whereabouts, row: number): void {
    this.#rowsOf(table).add(row);
  }

  has(table: Whereabouts, row: number): boolean {
    return this.#rowsOf(table).has(row);
  }

  /** Takes a row out; gives whether it was among them. */
  take(table: Whereabouts, row: number): boolean {
    return this.#rowsOf(table).take(row);
  }

  /** The name of a table is put together once, not for each of its rows. */
  #rowsOf(table: Whereabouts): NumberSet {
    const known = this.#byTable.get(table);
    if (known !== undefined) return known;
    const id = tableId(table);
    const rows = this.#byId.get(id) ?? new NumberSet();
    this.#byId.set(id, rows);
    this.#byTable.set(table, rows);
    return rows;
  }
}

function isWithin(index: number, { from, to }: Span): boolean {
  return index >= from && index <= to;
}

function tableId({ source, sheet, span }: Whereabouts): string {
  return tableIn(sheetId(source.name, sheet), span);
}

/** A line feed can't stand in a file's or a sheet's name. */
function sheetId(file: string, sheet: string | undefined): string {
  return `${file}\n${sheet ?? ''}`;
}

function tableIn(sheet: string, span: Span | undefined): string {
  return `${sheet}\n${span?.from ?? ''}\n`;
}
