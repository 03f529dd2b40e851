import type { Cell } from './cell.js';
import type { Notice } from './notice.js';

export const FILE_FORMATS = [
  'xlsx',
  'xls',
  'ods',
  'html',
  'xml',
  'mht',
  'csv',
  'tsv',
  'json',
  'ndjson',
] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** One file that was read. `name` is the path as the user gave it, with `/` between its parts. */
export interface SourceOf<Format extends string> {
  readonly name: string;
  readonly format: Format;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly size: number;
  /** Of text files: one of `ENCODINGS`. */
  readonly encoding?: string;
  /** How sure the encoding is, 0..1; absent when the file leaves no doubt. */
  readonly encodingConfidence?: number;
}

/** A file of tables that was read. */
export interface Source extends SourceOf<FileFormat> {
  /** Of delimited files: the one character between cells. */
  readonly delimiter?: string;
}

/**
 * Everything that stands on one sheet or in one delimited file, before it is known what is what.
 * Rows without a filled cell are not in `rows`.
 */
export interface Grid {
  readonly source: Source;
  /** Absent for delimited and JSON files. */
  readonly sheet?: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  /** Merged blocks: 1-based rows, 0-based columns, both ends included. */
  readonly merges: readonly Block[];
  /** Whether the header is known from the format (JSON keys) and stands in `rows[0]`. */
  readonly headerKnown: boolean;
  /** Indexes of the columns that the sheet hides; absent when it hides none. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The columns that it is cut to, where tables stand side by side on the sheet. */
  readonly span?: Span;
}

/** Some of a sheet's columns, side by side: indexes, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Row {
  /** As Excel shows it, from 1; the line of a delimited or JSON lines file's record; the position in a JSON array. */
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
  /** Whether the sheet hides the row. */
  readonly hidden?: true;
  /** Index of a column → how much of its cell is struck through; absent when nothing of the row is. */
  readonly struck?: ReadonlyMap<number, Strike>;
  /** Of a table's row: whether all that it says for itself is struck through. */
  readonly struckOut?: true;
}

/** How much of a cell's text is struck through. */
export type Strike = 'whole' | 'part';

/**
 * A row between rows of data that heads those below it: `A`, `I`, "LĨNH VỰC …", a province's name.
 */
export interface Section {
  readonly row: number;
  /** Index of the column in which the text stands. */
  readonly column: number;
  /** Depth from 1: a section of level 2 lies within the section of level 1 above it. */
  readonly level: number;
  /** The numeral or letter before the text (`A`, `I`, `1`), when there is one. */
  readonly marker?: string;
  /** On one line, without the marker. */
  readonly text: string;
}

/** A row of data with what surrounds it on the sheet. */
export interface TableRow extends Row {
  /** The sections it stands under, outermost first; absent when it stands under none. */
  readonly sections?: readonly Section[];
  /** Numbers of the sheet's rows it was put together from, when they are several. */
  readonly parts?: readonly number[];
}

/** A label and its value above a table: `Gắn vào TTHC: | 2.002621.H13`. */
export interface HeadEntry {
  /** On one line, without the colon. */
  readonly label: string;
  readonly row: number;
  /** Index of the value's column. */
  readonly column: number;
  readonly value: Cell;
}

/** A column of a table. `index` counts from 0, `letter` is Excel's. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  /** The header's text on one line, composed, spaces collapsed. Never empty. */
  readonly header: string;
  /** Whether the sheet hides it. */
  readonly hidden?: true;
}

/** What one sheet or one delimited file holds: a header and rows. */
export interface Table {
  readonly source: Source;
  readonly sheet?: string;
  /** Whether its sheet is hidden. */
  readonly hidden?: true;
  /** Row numbers of the header; empty for JSON. */
  readonly headerRows: readonly number[];
  /** Row number of the first row of data; 0 when there is none. */
  readonly firstDataRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Labels and values above the header; absent when there are none. */
  readonly head?: readonly HeadEntry[];
  /** Texts of the titles above the header; absent when there are none. */
  readonly titles?: readonly string[];
  /** Merged blocks of its sheet that show something: every row they reach over has their value. Absent when there are none. */
  readonly merges?: readonly Block[];
  /** The columns that are its own, where another table stands beside it. */
  readonly span?: Span;
}

/**
 * What a row of a sheet was taken for. `blank` says nothing: zeros of formulas, dashes; `copied` repeats a record of
 * another sheet; `unread` was not understood.
 */
export const ROW_ROLES = [
  'title',
  'head',
  'header',
  'section',
  'data',
  'continuation',
  'header-repeated',
  'total',
  'closing',
  'blank',
  'hidden',
  'copied',
  'set-aside',
  'unread',
] as const;

export type RowRole = (typeof ROW_ROLES)[number];

/** Everything that came out of one file. */
export interface FileContent {
  readonly source: Source;
  readonly grids: readonly Grid[];
  readonly notices: readonly Notice[];
}
