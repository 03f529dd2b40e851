/** What is wrong with a record's quotes; 0 when nothing is. */
export const FAULT = { none: 0, stray: 1, unclosed: 2 } as const;

/**
 * Records that follow each other in one buffer, as offsets into it: no string is made of a record that
 * nobody looks at. A record runs from `starts[i]` to `ends[i]`, its line break from there to `nexts[i]`.
 */
export interface RecordBatch {
  readonly bytes: Buffer;
  readonly count: number;
  /** Number of the line that the first record begins on, from 1. */
  readonly firstLine: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly nexts: Int32Array;
  /** Cells of each record; 0 of a blank line. */
  readonly cells: Int32Array;
  /** Lines that each record takes. */
  readonly lines: Int32Array;
  /** One of `FAULT`. */
  readonly faults: Uint8Array;
  /**
   * Start and end of each wanted cell, quotes included, record after record: the cell `w` of the record
   * `i` runs from `wanted[(i * width + w) * 2]`. Both are -1 where the record has no such cell.
   */
  readonly wanted: Int32Array;
  /** How many cells are wanted of each record. */
  readonly width: number;
  /** Indexes of the wanted columns. */
  readonly columns: readonly number[];
}
