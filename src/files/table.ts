import type { Finding } from '../findings/index.js';
import type { Cell } from './cell.js';

export const FILE_FORMATS = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'json', 'ndjson'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** One file that was read. `name` is the path as the user gave it, with `/` between its parts. */
export interface Source {
  readonly name: string;
  readonly format: FileFormat;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly size: number;
  /** Of delimited files: `utf-8`, `utf-16le`, `utf-16be` or `windows-1258`. */
  readonly encoding?: string;
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
}

/** A column of a table. `index` counts from 0, `letter` is Excel's. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  /** The header's text on one line, composed, spaces collapsed. Never empty. */
  readonly header: string;
}

/** What one sheet or one delimited file holds: a header and rows. */
export interface Table {
  readonly source: Source;
  readonly sheet?: string;
  /** Row numbers of the header; empty for JSON. */
  readonly headerRows: readonly number[];
  /** Row number of the first row of data; 0 when there is none. */
  readonly firstDataRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Everything that came out of one file. */
export interface FileContent {
  readonly source: Source;
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}
