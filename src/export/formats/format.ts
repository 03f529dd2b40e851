import type { ExportContent } from '../content.js';

/** A way to write all records into one file. */
export interface ExportFormat {
  /** With its dot. */
  readonly extension: string;
  /** The most UTF-16 units that a cell holds; longer texts are cut. Absent: no limit. */
  readonly longestCell?: number;
  encode(content: ExportContent): string | Promise<Uint8Array>;
}
