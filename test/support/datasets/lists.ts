import { type BookType, read, utils, write } from 'xlsx';

type Rows = readonly (readonly (string | number)[])[];

/** Rows as delimited text, quoted where needed. */
export function csvOf(rows: Rows, delimiter = ','): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return /["\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

/** Rows as the one sheet of a workbook. */
export function workbookOf(rows: Rows, bookType: BookType = 'xlsx'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Danh sách');
  return write(book, { type: 'buffer', bookType, bookSST: true });
}

/** The cells of every sheet of a workbook, as they are stored. */
export function sheetsOf(bytes: Uint8Array): Record<string, (string | number | null)[][]> {
  const book = read(bytes, { type: 'buffer' });
  return Object.fromEntries(
    Object.entries(book.Sheets).map(([name, sheet]) => [
      name,
      utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null }),
    ]),
  );
}

/** A finding as reports in JSON hold it. */
export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly cell?: string;
  readonly field?: string;
  readonly value?: string;
  readonly key?: string;
  readonly fix?: { readonly from: string; readonly to: string };
}

/** What `validate` and `import` print with `--format json`. */
export interface Validation {
  readonly inputs: readonly {
    readonly file: string;
    readonly headerRows: readonly number[];
    readonly firstDataRow: number;
    readonly rows: number;
  }[];
  readonly summary: {
    readonly rows: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly repaired: number;
    readonly byCode: Readonly<Record<string, number>>;
    readonly bySeverity: Readonly<Record<string, number>>;
  };
  readonly findings: readonly JsonFinding[];
  readonly revision?: number;
  readonly changes: Readonly<Record<'added' | 'changed' | 'removed' | 'unchanged', number>>;
  readonly rejectedFiles: readonly string[];
}
