/** A small input that yields a finding code: `explain` shows it, and the tests run it as it stands. */
export interface Example {
  /** The kind that the files are read as; absent for commands that don't take one. */
  readonly kind?: string;
  /** The command that yields the code; `validate` when absent. The files of `export` are imported before it. */
  readonly command?:
    | 'import'
    | 'diff'
    | 'merge'
    | 'patch apply'
    | 'wards check'
    | 'wards derive'
    | 'reconcile'
    | 'review'
    | 'wards sql'
    | 'export'
    | 'verify';
  readonly files: readonly ExampleFile[];
  /** Files that were imported before, in the same workspace. */
  readonly earlier?: readonly ExampleFile[];
  /** Files that the options name. */
  readonly beside?: readonly ExampleText[];
  /** Of `export`: what stands on the command line of the import before it. */
  readonly importing?: readonly string[];
  /** What stands on the command line besides, such as `--map "Tiêu đề=name"`. */
  readonly options?: readonly string[];
}

export type ExampleFile = ExampleText | ExampleWorkbook | ExampleDocument;

/** A delimited or JSON lines file. */
export interface ExampleText {
  readonly name: string;
  readonly content: string;
  /** What stands in the content as `…`: a text, so many times; `{n}` in it is counted up from 1. */
  readonly long?: { readonly text: string; readonly times: number };
  /** UTF-8 when absent; `utf-8-broken`: with a byte of no letter where the content has �. */
  readonly encoding?: 'windows-1258' | 'utf-16le' | 'utf-8-broken';
}

export interface ExampleWorkbook {
  /** Its extension tells the format. */
  readonly name: string;
  readonly sheets: readonly ExampleSheet[];
}

/** A Word document. */
export interface ExampleDocument {
  readonly name: string;
  readonly paragraphs: readonly ExampleParagraph[];
}

/** Text, or a paragraph of another sort; `uncounted`: numbered by a list that isn't in the file. */
export type ExampleParagraph =
  | string
  | { readonly as: 'inserted' | 'hidden' | 'uncounted'; readonly text: string }
  | { readonly as: 'picture' | 'embedded' };

export interface ExampleSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Numbers of the rows that the sheet hides. */
  readonly hiddenRows?: readonly number[];
  /** The numbers under which the file holds its rows, where a program wrote wrong ones. */
  readonly rowNumbers?: readonly number[];
  /** Addresses of cells that the file holds twice. */
  readonly cellsTwice?: readonly string[];
  /** Indexes of the columns that the sheet hides. */
  readonly hiddenColumns?: readonly number[];
  /** Blocks of merged cells, as Excel writes them: `C2:D2`. */
  readonly merged?: readonly string[];
  /** Whether its rows can be filtered. */
  readonly filter?: true;
  /** From the first row on; numbers are number cells, `null` is an empty cell, `#N/A` the error. */
  readonly rows: readonly (readonly ExampleCell[])[];
}

export type ExampleCell = string | number | null | ExampleFormula | ExampleNumber | ExampleStruck;

/** A text that is struck through, and what stands behind it in the same cell and isn't. */
export interface ExampleStruck {
  readonly struck: string;
  readonly rest?: string;
}

/** A number that a format shows otherwise. */
export interface ExampleNumber {
  readonly number: number;
  readonly format: string;
}

/** A formula that was never calculated. */
export interface ExampleFormula {
  readonly formula: string;
}
