/** Texts that are put behind a table of a sheet, in the same columns of all the rows they belong to. */
export interface Addition {
  readonly sheet: string;
  /** Index of the table's last column: what is added stands in the first columns behind it that are free. */
  readonly after: number;
  /** Indexes of the columns of the table that the texts are about. */
  readonly about: readonly number[];
  /** Number of the header's last row. */
  readonly headerRow: number;
  /** The texts of a row by its number, the header's among them; a blank one is no cell. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  /** Widths of the added columns in characters; their number is that of the texts of each row. */
  readonly widths: readonly number[];
  /** Index of the format that breaks long texts into lines; their rows are made as high as they need. */
  readonly wrapped?: number;
}

/** A workbook with more in it than before. */
export interface AddedWorkbook {
  readonly bytes: Uint8Array;
  /** What the original has and this one doesn't. */
  readonly dropped: readonly WorkbookLoss[];
}

/** What a workbook may hold that can't be carried. */
export type WorkbookLoss =
  | 'cell-styles'
  | 'column-widths'
  | 'frozen-panes'
  | 'formulas'
  | 'conditional-formats'
  | 'data-validation'
  | 'comments'
  | 'hyperlinks'
  | 'pictures'
  | 'charts'
  | 'pivot-tables'
  | 'filters'
  | 'names'
  | 'macros'
  | 'signatures';
