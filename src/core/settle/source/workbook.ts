import {
  type Addition,
  type Cell,
  cellAddress,
  type Grid,
  type RowRole,
  type Table,
  type TableRow,
} from '../../../lib/tables/index.js';
import { memoise } from '../../../lib/text/index.js';
import { unwrapDigits } from '../../codes/index.js';
import type { Place } from '../../findings/index.js';
import type { RowAccount } from '../../layout/index.js';
import { ADDED_COLUMNS, type AddedColumn } from '../added-columns.js';
import { type Stretch, sampledPlaces } from '../judge/sampling.js';
import { LedgerBook } from '../ledger.js';
import { CODE_DIGITS, type EvidenceField, type RowWords, wordsOf } from '../row/evidence.js';
import type { Answering, Passed, Sampling, SourcePart, TableSource } from './source.js';

/** Between the texts of a row's cells in its key. */
const BETWEEN = '\x1f';

/** Different rows whose answers are remembered. */
const MOST_REMEMBERED = 50_000;

/** Rows between two words to whoever watches. */
const WATCHED = 10_000;

/** Widths of the added columns in characters. */
const WIDTHS: Readonly<Record<AddedColumn, number>> = {
  haicap_status: 24,
  haicap_ward_code: 12,
  haicap_ward_name: 26,
  haicap_province_code: 12,
  haicap_province_name: 26,
  haicap_legal_basis: 48,
  haicap_candidates: 60,
};

/** Wide enough for the header, too, in bold letters as the others may be. */
function widthOf(column: AddedColumn, header = ''): number {
  return Math.max(WIDTHS[column], header.length + 2);
}

/** A table of a sheet, and where in it the evidence stands. */
export interface SheetPart extends SourcePart {
  readonly fields: readonly EvidenceField[];
  /** Indexes of the columns, in the order of the fields. */
  readonly indexes: readonly number[];
  /** Index of the column that names the ward. */
  readonly naming: number;
  readonly table: Table;
}

/** A sheet with at least one table that says which ward is meant. */
export interface SheetTables {
  readonly grid: Grid;
  readonly parts: readonly SheetPart[];
  readonly roles: ReadonlyMap<number, RowRole>;
  readonly account: RowAccount;
}

/** The rows of a sheet of a workbook. What is written behind them is put there with that of the other sheets. */
export class SheetSource implements TableSource {
  readonly #additions: Addition[] = [];

  /** Rows of all tables of the sheet. */
  get #rows(): number {
    return this.parts.reduce((sum, { table }) => sum + table.rows.length, 0);
  }

  /** `watch` is told now and then how many rows of this sheet were answered. */
  constructor(
    private readonly sheet: SheetTables,
    private readonly watch: (rows: number, share: number) => void,
  ) {}

  get place(): Place {
    const { source, sheet = '' } = this.sheet.grid;
    return { file: source.name, sheet };
  }

  get parts(): readonly SheetPart[] {
    return this.sheet.parts;
  }

  /** What `write` has put behind the tables. */
  get additions(): readonly Addition[] {
    return this.#additions;
  }

  cellOf(row: number): string {
    const isAbove = ({ table }: SheetPart) => (table.rows[0]?.number ?? row) <= row;
    const part = this.parts.findLast(isAbove) ?? this.parts[0];
    return cellAddress(row, part?.naming ?? 0);
  }

  sample(sampling: Sampling): Promise<readonly Stretch[]> {
    const [first] = this.parts;
    const alike = this.parts.filter(({ fields }) => fields.join() === first?.fields.join());
    const own = new Map(
      alike.flatMap((part) => part.table.rows.map((row) => [row.number, { part, row }])),
    );
    const header = headerRowOf(first);
    const rows = this.sheet.grid.rows.filter(({ number }) => number > header || own.has(number));
    const places = sampledPlaces(rows.length);
    const taken = sampling === 'first' ? places.slice(0, 1) : places;
    return Promise.resolve(
      taken.map(({ from, to }) =>
        rows.slice(from, to).flatMap(({ number }) => {
          const found = own.get(number);
          return found === undefined ? [] : [textsOf(found.part, found.row)];
        }),
      ),
    );
  }

  rows(answering: Answering): Promise<Passed> {
    return this.#answer(answering, () => {});
  }

  write(answering: Answering): Promise<Passed> {
    return this.#answer(answering, (addition) => this.#additions.push(addition));
  }

  #answer(answering: Answering, write: (addition: Addition) => void): Promise<Passed> {
    const book = new LedgerBook();
    for (const [i, part] of this.parts.entries()) {
      answering.begin(i);
      write(this.#answerPart(part, answering, book));
    }
    book.addStatuses(answering.answers.byStatus);
    return Promise.resolve({ book, account: this.sheet.account, findings: [] });
  }

  #answerPart(
    part: SheetPart,
    { answers, headers, lookUp }: Answering,
    book: LedgerBook,
  ): Addition {
    const { table, indexes } = part;
    const headerRow = headerRowOf(part);
    const rows = new Map<number, readonly string[]>([[headerRow, headers]]);
    let counted: TableRow | undefined;
    answers.readBy(() => wordsIn(part, counted));
    const numberOf = memoise((key) => answers.numberOf(key.split(BETWEEN)), MOST_REMEMBERED);
    for (const row of table.rows) {
      const texts = textsOf(part, row);
      const answer = lookUp.suffices(texts)
        ? numberOf(keyOf(texts.slice(0, lookUp.cells)))
        : answers.numberOf(texts);
      counted = row;
      answers.count(answer, row.number);
      rows.set(row.number, answers.added(answer));
      book.rowsIn += 1;
      book.rowsOut += 1;
      if (book.rowsIn % WATCHED === 0) this.watch(book.rowsIn, book.rowsIn / this.#rows);
    }
    for (const row of this.#headersIn(part)) rows.set(row, headers);
    const after = Math.max(...table.columns.map(({ index }) => index));
    const widths = ADDED_COLUMNS.map((column, i) => widthOf(column, headers[i]));
    const sheet = this.sheet.grid.sheet ?? '';
    return { sheet, after, about: indexes, headerRow, rows, widths };
  }

  /** Rows of a part that repeat its header. */
  #headersIn(part: SheetPart): number[] {
    const header = headerRowOf(part);
    const { parts } = this;
    const next = parts[parts.indexOf(part) + 1];
    const end = next === undefined ? Number.POSITIVE_INFINITY : headerRowOf(next);
    return [...this.sheet.roles].flatMap(([row, role]) =>
      role === 'header-repeated' && row > header && row < end ? [row] : [],
    );
  }
}

function headerRowOf(part: SheetPart | undefined): number {
  return Math.max(...(part?.table.headerRows ?? [0]));
}

/** The texts of a row's cells that say which ward is meant, in the order of the fields. */
function textsOf({ fields, indexes }: SheetPart, { cells }: TableRow): string[] {
  return fields.map((field, i) => evidenceText(cells[indexes[i] ?? -1], field));
}

/** What a row says in its own words. */
function wordsIn({ shown }: SheetPart, row: TableRow | undefined): RowWords {
  const texts = shown.fields.map((field, i) =>
    evidenceText(row?.cells[shown.indexes[i] ?? -1], field),
  );
  return wordsOf(shown.fields, texts);
}

function keyOf(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN);
}

/**
 * What a cell says: damaged text as it came, since the reading of evidence mends it itself, and tells; a code that is
 * stored as a number and shown so that its digits can't be read says its digits.
 */
function evidenceText(cell: Cell | undefined, field: EvidenceField): string {
  if (cell === undefined) return '';
  const { type, text, raw } = cell.came ?? cell;
  const digits = CODE_DIGITS[field];
  const isHidden = digits !== undefined && type === 'number' && Number.isInteger(raw);
  return isHidden && unwrapDigits(text, digits) === undefined ? String(raw) : text;
}
