import type { ExportContent } from '../content.js';

/** A way to write all records into one file. */
export interface ExportFormat {
  /** With its dot. */
  readonly extension: string;
  /** Whether its cells hold no more than `MAX_CELL_TEXT`. */
  readonly shortCells?: true;
  /** Whether its text can't hold half a character. */
  readonly wholeCharacters?: true;
  encode(content: ExportContent): string | Promise<Uint8Array>;
}
