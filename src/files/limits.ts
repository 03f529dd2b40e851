import { Failure } from '../findings/index.js';

const MEGABYTE = 1024 * 1024;

/** What one file may hold at most; a file beyond a limit is refused by name, not read in part. */
export const LIMITS = {
  /** Bytes of the file. */
  fileBytes: 256 * MEGABYTE,
  /** Bytes of one part of a workbook when unpacked, as its directory declares them. */
  partBytes: 100 * MEGABYTE,
  /** Bytes of all parts of a workbook when unpacked. */
  workbookBytes: 500 * MEGABYTE,
  /** The longest that the cells of a workbook may take to be read; a sound file needs a tenth. */
  workbookMilliseconds: 120_000,
  /** Cells of all sheets, counting the empty ones before the last filled cell of a row. */
  cells: 5_000_000,
} as const;

/** Takes the bytes found and the bytes allowed. Throws `file-too-large` beyond the limit. */
export function refuseBytesBeyond(limit: number, found: number, file: string): void {
  if (found <= limit) return;
  throw new Failure('file-too-large', { file, limit: megabytes(limit), found: megabytes(found) });
}

/** Throws `file-too-large` when a file has more cells than `LIMITS.cells`. */
export function refuseCellsBeyondLimit(found: number, file: string): void {
  if (found <= LIMITS.cells) return;
  throw new Failure('file-too-large', { file, limit: LIMITS.cells, found });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
