import type { ExportContent } from '../export-content.js';

/** A way to write all records into one file. */
export interface ExportFormat {
  /** With its dot. */
  readonly extension: string;
  /** Whether its cells and its rows hold no more than those of a sheet of a workbook. */
  readonly sheet?: true;
  /** Whether its text can't hold half a character. */
  readonly wholeCharacters?: true;
  /** Its text part by part, made while it is written; or its bytes. */
  encode(content: ExportContent): Iterable<string> | Promise<Uint8Array>;
}
