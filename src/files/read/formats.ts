import { Failure } from '../../findings/index.js';
import { FILE_FORMATS } from '../table.js';

/** Takes a file's name and what it turned out to be (`pdf`); gives the refusal to throw. */
export function unsupported(file: string, extension: string): Failure<'format-unsupported'> {
  return new Failure('format-unsupported', { file, extension, supported: FILE_FORMATS });
}

/** The last part of a file's name after its point, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Extensions of the files that are read, by what holds their tables. */
export const WORKBOOK_EXTENSIONS: readonly string[] = ['xlsx', 'xlsm', 'xls', 'ods'];
export const TEXT_EXTENSIONS: readonly string[] = ['csv', 'tsv', 'tab', 'txt'];
export const JSON_EXTENSIONS: readonly string[] = ['json', 'ndjson', 'jsonl'];

const KNOWN_EXTENSIONS = [...WORKBOOK_EXTENSIONS, ...TEXT_EXTENSIONS, ...JSON_EXTENSIONS];

/**
 * Takes the name of a file that holds no table, and what holds it (`zip`); gives the refusal to
 * throw: a file that calls itself a table must be a broken one.
 */
export function unrecognised(
  file: string,
  container: string,
): Failure<'format-unsupported'> | Failure<'file-truncated'> {
  const extension = extensionOf(file);
  if (!KNOWN_EXTENSIONS.includes(extension)) return unsupported(file, container);
  return new Failure('file-truncated', { file, reason: extension.toUpperCase() });
}
