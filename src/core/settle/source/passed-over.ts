import type { Row, RowsFile } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import { rowsPassedOver } from '../../layout/index.js';

/** Rows of a table that are named: it has few totals. */
const MOST_NAMED = 10_000;

interface Numbered {
  readonly number: number;
  readonly own: Row;
}

/** The rows of a delimited file that were taken for totals or for what stands below a table, as they pass. */
export class PassedOver {
  readonly #byTable: Numbered[][] = [];

  /** `headersBelow`: lines of the headers below the first one. */
  constructor(
    private readonly file: RowsFile,
    private readonly headersBelow: readonly number[],
  ) {}

  add(line: number, row: Buffer): void {
    const table = this.headersBelow.findLastIndex((header) => header <= line) + 1;
    this.#byTable[table] ??= [];
    const rows = this.#byTable[table];
    if (rows.length >= MOST_NAMED) return;
    // Of the first one the texts are shown, of the others the numbers.
    const own = rows.length === 0 ? this.file.rowOf(row, line) : { number: line, cells: [] };
    rows.push({ number: line, own });
  }

  /** One for each table. */
  get findings(): Finding[] {
    return this.#byTable.flatMap((rows) => rowsPassedOver({ grid: this.file.sample }, rows));
  }
}
