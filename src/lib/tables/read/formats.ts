import { FileFailure } from '../failure.js';
import { FILE_FORMATS } from '../table.js';

/** What one of the doors of this room lets in. */
export interface Door {
  /** The formats that a refusal names. */
  readonly formats: readonly string[];
  /** Extensions of the files that are text. */
  readonly text: readonly string[];
  /** Extensions of the files that are packed in ZIP or OLE. */
  readonly packed: readonly string[];
}

/** Takes a file's name and what it turned out to be (`pdf`); gives the refusal to throw. */
export function unsupported(
  file: string,
  extension: string,
  door: Door = TABLES,
): FileFailure<'format-unsupported'> {
  return new FileFailure('format-unsupported', { file, extension, supported: door.formats });
}

/** The last part of a file's name after its point, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Extensions of the files that are read, by what holds their tables. */
export const WORKBOOK_EXTENSIONS: readonly string[] = ['xlsx', 'xlsm', 'xls', 'ods'];
export const TEXT_EXTENSIONS: readonly string[] = ['csv', 'tsv', 'tab', 'txt'];
export const JSON_EXTENSIONS: readonly string[] = ['json', 'ndjson', 'jsonl'];

export const MARKDOWN_EXTENSIONS: readonly string[] = ['md', 'markdown'];

export const TABLES: Door = {
  formats: FILE_FORMATS,
  text: [...TEXT_EXTENSIONS, ...JSON_EXTENSIONS],
  packed: WORKBOOK_EXTENSIONS,
};

/** What rows are added to: no JSON, whose records have no columns to stand behind. */
export const ROWS: Door = {
  formats: ['xlsx', 'xls', 'ods', 'csv', 'tsv'],
  text: TEXT_EXTENSIONS,
  packed: WORKBOOK_EXTENSIONS,
};

export const DOCUMENTS: Door = {
  formats: ['docx', 'md', 'txt'],
  text: [...MARKDOWN_EXTENSIONS, 'txt'],
  packed: ['docx', 'docm'],
};

/**
 * Takes the name of a file that holds nothing for a door, and what holds it (`zip`); gives the
 * refusal to throw: a file whose name promises what the door reads must be a broken one.
 */
export function unrecognised(
  file: string,
  container: string,
  door: Door = TABLES,
): FileFailure<'format-unsupported'> | FileFailure<'file-truncated'> {
  const extension = extensionOf(file);
  const promised = [...door.packed, ...door.text].includes(extension);
  if (!promised) return unsupported(file, container, door);
  return new FileFailure('file-truncated', { file, reason: extension.toUpperCase() });
}
