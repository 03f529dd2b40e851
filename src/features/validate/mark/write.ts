import { extname } from 'node:path';
import { Failure, type Finding, finding, unwritable } from '../../../core/findings/index.js';
import type { Language } from '../../../core/kinds/index.js';
import type { ReadDataset, ReadOptions } from '../../../core/reading/index.js';
import { refuseExistingFiles } from '../../../core/settle/index.js';
import { expandPatterns, openTables, STANDARD, writeWhole } from '../../../lib/tables/index.js';
import type { ValidationReport } from '../../../report/index.js';
import { markingOf } from './mark.js';

/** Where the marked workbook goes, and the language of its notes. */
export interface MarkOptions {
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** What is said of a marked workbook. */
type Marked = NonNullable<ValidationReport['marked']>;

/**
 * Gives the one file that is to be marked. Throws `mark-one-file` for more, or for standard input, and `output-exists`.
 */
export async function fileToMark(
  patterns: readonly string[],
  { out, force }: MarkOptions,
): Promise<string> {
  await refuseExistingFiles([out], force);
  const { paths } = await expandPatterns(patterns);
  const [path] = paths;
  if (path === undefined || paths.length > 1 || path === STANDARD)
    throw new Failure('mark-one-file', { count: paths.length });
  return path;
}

/** Writes a copy of a file as a workbook in which what was found is marked; gives what it doesn't hold any more, too. */
export async function writeMarked(
  path: string,
  dataset: ReadDataset,
  { encoding, delimiter }: ReadOptions,
  { out, force, language }: MarkOptions,
): Promise<{ readonly marked: Marked; readonly findings: readonly Finding[] }> {
  const workbook = await openTables(path, {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  const { content, extensions } = workbook;
  const { name: file, sha256 } = content.source;
  if (dataset.tables.some(({ table }) => table.source.sha256 !== sha256))
    throw new Failure('file-changed', { file });
  const extension = extname(out).toLowerCase();
  if (!extensions.includes(extension)) throw unwritable('--mark', out, extensions);
  const [first] = content.grids;
  const hasSheets = dataset.tables.some(({ table }) => table.sheet !== undefined);
  const marking = markingOf(content, dataset, hasSheets ? undefined : first?.sheet, language);
  const { bytes, dropped } = await workbook.mark(marking, extension);
  await writeWhole(out, bytes, { force });
  const cells = marking.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const place = { file };
  return {
    marked: { file: out, cells },
    findings:
      dropped.length === 0
        ? []
        : [finding('workbook-parts-dropped', { place }, { parts: dropped })],
  };
}
