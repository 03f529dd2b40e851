import { FileFailure } from './failure.js';

const MEGABYTE = 1024 * 1024;

/** What one file may hold at most; a file beyond a limit is refused by name, not read in part. */
export const LIMITS = {
  /** Bytes of the file. */
  fileBytes: 256 * MEGABYTE,
  /** Bytes of one part of a workbook or document when unpacked: as declared, and counted. */
  partBytes: 100 * MEGABYTE,
  /** Bytes of all parts of a workbook when unpacked. */
  workbookBytes: 500 * MEGABYTE,
  /** Filled cells of an ods workbook that it doesn't write out but repeats: a few bytes may stand for millions. */
  repeatedCells: 500_000,
  /** Bytes of one record of a delimited file: a quote that is never closed, a line without an end. */
  recordBytes: 4 * MEGABYTE,
  /** Characters of one row's texts: what is longer is no row of a table, but a picture as letters. */
  rowCharacters: MEGABYTE,
  /** Characters of a document's text; the resolutions of all provinces together have two million. */
  documentCharacters: 4 * MEGABYTE,
  /** Of one paragraph of it; the longest of a resolution has less than a hundredth. */
  paragraphCharacters: 200_000,
  /**
   * The longest that the library may take to read an xls or ods workbook, and how much longer with
   * every megabyte; a sound file needs a tenth.
   */
  libraryMilliseconds: 5000,
  libraryMillisecondsPerMegabyte: 5000,
  /** Cells of all sheets, counting the empty ones before the last filled cell of a row. */
  cells: 5_000_000,
  /** The same of a file with a record a line, whose equal texts are kept once: a million rows of fifty columns. */
  lineCells: 50_000_000,
  /** The rows of a delimited file that is read as a whole; the largest registers of a province have a million. */
  delimitedRows: 2_000_000,
  /** How deep the lists and objects of a JSON text may lie in one another; lists of records need five. */
  jsonDepth: 100,
} as const;

/**
 * How many of an element a workbook or document may hold; the name is the element's in the file. Excel's own
 * limits where it has one: rows, columns and cell styles of a file beyond them are no mistake of
 * a person.
 */
export const ELEMENT_LIMITS = {
  sheet: 1000,
  /** The number of a row. */
  row: 1_048_576,
  /** The number of a column. */
  col: 16_384,
  /** Merged blocks of a sheet; the largest of the real conversion tables has 16,000. */
  mergeCell: 200_000,
  /** Different texts of a workbook. */
  si: 2_000_000,
  /** Cell styles, their number formats and fonts. */
  xf: 65_536,
  numFmt: 65_536,
  font: 65_536,
  /** Paragraphs of a document, empty ones too; the longest resolution has a thousand. */
  p: 1_000_000,
} as const;

/** Takes the bytes found and the bytes allowed. Throws `file-too-large` beyond the limit. */
export function refuseBytesBeyond(limit: number, found: number, file: string): void {
  if (found <= limit) return;
  throw new FileFailure('file-too-large', {
    file,
    limit: megabytes(limit),
    found: megabytes(found),
  });
}

/** Takes the bytes that the library is to read; gives the milliseconds that it may take. */
export function libraryTime(bytes: number): number {
  const { libraryMilliseconds, libraryMillisecondsPerMegabyte } = LIMITS;
  return libraryMilliseconds + Math.ceil(bytes / MEGABYTE) * libraryMillisecondsPerMegabyte;
}

/** Throws `file-too-large` when a file has more cells than `LIMITS.cells`, or than the limit of its format. */
export function refuseCellsBeyondLimit(
  found: number,
  file: string,
  limit: number = LIMITS.cells,
): void {
  if (found <= limit) return;
  throw new FileFailure('file-too-large', { file, limit, found });
}

/** Throws `file-too-large` when a file holds more of an element than `ELEMENT_LIMITS`, or than the limit of its format. */
export function refuseElementsBeyondLimit(
  element: keyof typeof ELEMENT_LIMITS,
  found: number,
  file: string,
  limit: number = ELEMENT_LIMITS[element],
): void {
  if (found <= limit) return;
  const counted = (count: number) => `${count} × <${element}>`;
  throw new FileFailure('file-too-large', { file, limit: counted(limit), found: counted(found) });
}

/** Throws `record-too-large` for a row whose texts are longer together than `LIMITS.rowCharacters`. */
export function refuseRecordBeyondLimit(characters: number, file: string, row: number): void {
  const limit = LIMITS.rowCharacters;
  if (characters > limit) throw recordTooLarge(file, row, limit);
}

/** The refusal of a record that is no row of a table. */
export function recordTooLarge(
  file: string,
  row: number,
  limit: number = LIMITS.recordBytes,
): FileFailure<'record-too-large'> {
  return new FileFailure('record-too-large', { file, row, limit: megabytes(limit) });
}

function megabytes(bytes: number): string {
  return bytes < MEGABYTE ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / MEGABYTE)} MB`;
}
