import { encodeCsv, type FilesTogether, type WholeFile } from '../../../lib/tables/index.js';
import type { ColumnForm } from '../choices.js';

/** The columns of the file of rows that were set aside: for programs and for offices. */
export const EXCEPTION_COLUMNS = {
  machine: ['line', 'cells', 'row'],
  officer: ['Dòng', 'Số ô', 'Nội dung dòng'],
} as const satisfies Record<ColumnForm, readonly string[]>;

/** A row that was set aside. */
export interface AsideRow {
  readonly line: number;
  readonly cells: number;
  readonly text: string;
}

/** The file of the rows that could not be added to: begun with the first of them, however many there are. */
export class ExceptionsFile {
  #file: WholeFile | undefined;
  #waiting: string[][] = [];

  constructor(
    private readonly files: FilesTogether,
    readonly path: string,
    private readonly form: ColumnForm,
  ) {}

  /** Whether a row was set aside at all. */
  get isBegun(): boolean {
    return this.#file !== undefined;
  }

  add({ line, cells, text }: AsideRow): void {
    this.#waiting.push([String(line), String(cells), text]);
  }

  /** Writes what was added since. Throws `Failure` output-unwritable. */
  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const isFirst = this.#file === undefined;
    // Whether it may be replaced was asked before the first row.
    this.#file ??= await this.files.open(this.path, { force: true });
    const rows = isFirst ? [[...EXCEPTION_COLUMNS[this.form]], ...this.#waiting] : this.#waiting;
    this.#waiting = [];
    await this.#file.write(Buffer.from(encodeCsv(rows, { bom: isFirst })));
  }
}
