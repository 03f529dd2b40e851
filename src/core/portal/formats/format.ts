import type { ExportContent } from '../export-content.js';
import type { FilledTable } from '../tables/fill.js';

/** The content of a file: text part by part, made while it is written; or bytes. */
export type Encoded = Iterable<string> | Promise<Uint8Array>;

/** A way to write all records into one file. */
export interface ExportFormat {
  /** With its dot. */
  readonly extension: string;
  /** Whether its cells and its rows hold no more than those of a sheet of a workbook. */
  readonly sheet?: true;
  /** Whether its text can't hold half a character. */
  readonly wholeCharacters?: true;
  encode(content: ExportContent): Encoded;
  /** The same of the tables of a profile: in a workbook a sheet for each, anywhere else the first. */
  encodeTables(tables: readonly FilledTable[], neutralise: boolean): Encoded;
}
