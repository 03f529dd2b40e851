import { breath } from '../../../lib/pace/index.js';
import {
  type FileContent,
  type Grid,
  readContent,
  withCompanions,
} from '../../../lib/tables/index.js';
import {
  type AnyFailure,
  Failure,
  type Finding,
  finding,
  findingOf,
  throwAll,
} from '../../findings/index.js';
import type { Kind, MatchedTable } from '../../kinds/index.js';
import { asTold } from '../dataset/repairs-off.js';
import type { UnreadableInput } from '../input-summary.js';
import type { Progress, ReadOptions } from '../options.js';
import { withoutMarks } from './marks.js';
import { type UnderstoodSheet, withMonthFirst } from './month-first.js';
import { isPlainlyNoList } from './no-list.js';
import { type ReadEach, readEach, requireAny } from './read-each.js';
import { understandSheet } from './side-by-side.js';
import { isUnderstood, type Understanding } from './understand.js';
import { hiddenUnread, unreadSheet } from './unread.js';

export interface ReadTables {
  readonly tables: readonly MatchedTable[];
  /** Every sheet with what its rows were taken for; those that nothing was read of have no tables. */
  readonly sheets: readonly Understanding[];
  readonly unreadable: readonly UnreadableInput[];
  readonly findings: readonly Finding[];
}

/**
 * Reads files (names or patterns) into tables of a kind.
 * Throws `Failure` when no file can be read and for a sheet name that no file has.
 */
export async function readTables(
  kind: Kind,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<ReadTables> {
  const files = await readFiles(patterns, options, progress);
  progress('understand');
  await breath();
  return tablesOfFiles(kind, files, options);
}

/** Files as they were read, before a kind is known. */
export type ReadFiles = ReadEach<FileContent>;

/** Takes files that were read; gives their tables of a kind. */
export function tablesOfFiles(
  kind: Kind,
  { contents, unreadable, findings }: ReadFiles,
  options: ReadOptions,
): ReadTables {
  const perFile = contents.map((content) => tablesOf(kind, content, options));
  return {
    tables: perFile.flatMap((file) => file.tables),
    sheets: perFile.flatMap((file) => file.sheets),
    unreadable,
    findings: asTold(
      [
        ...findings.filter((found) => concernsReading(found, perFile)),
        ...perFile.flatMap((file) => file.findings),
      ],
      options.repairs,
    ),
  };
}

/** A formula that nobody calculated matters in a cell that is read, and nowhere else. */
function concernsReading({ code, place }: Finding, files: readonly FileTables[]): boolean {
  if (code !== 'formula-without-value') return true;
  const letter = place.cell?.replace(/(?<!\d)\d+$/, '');
  return files.some(({ tables }) =>
    tables.some(
      ({ table, matching }) =>
        table.source.name === place.file &&
        table.sheet === place.sheet &&
        matching.columns.some(
          ({ column, field }) => field !== undefined && column.letter === letter,
        ),
    ),
  );
}

/** What is said about files before any kind is known. */
type FileOptions = Pick<ReadOptions, 'sheets' | 'encoding' | 'delimiter'>;

/** Reads files with the sheets wanted of them. Throws `Failure` as `readTables` does. */
export async function readFiles(
  patterns: readonly string[],
  options: FileOptions,
  progress: Progress,
): Promise<ReadFiles> {
  const { sheets, encoding, delimiter } = options;
  const bytesOptions = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
  const read = await readEach(
    patterns,
    async (path) => withCompanions(path, await readContent(path, bytesOptions)),
    progress,
  );
  requireReadable(read, sheets);
  const { contents, unreadable, findings } = read;
  return {
    unreadable,
    contents: contents.map((content) => ({ ...content, grids: wantedGrids(content, sheets) })),
    findings: [...findings, ...contents.flatMap(({ notices }) => notices.map(findingOf))],
  };
}

/** Throws when nothing could be read, or no file has a sheet that was named: all that is wrong at once. */
function requireReadable(read: ReadFiles, sheets: readonly string[]): void {
  requireAny(read);
  const unknown = unknownSheets(read.contents, sheets);
  if (unknown.length > 0) throwAll([...read.unreadable.map(({ failure }) => failure), ...unknown]);
}

/** The tables of one file. */
type FileTables = Omit<ReadTables, 'unreadable'>;

function tablesOf(kind: Kind, content: FileContent, options: ReadOptions): FileTables {
  const isPassedOver = (grid: Grid) => grid.hidden && options.hidden === 'skip';
  const understand = (known: ReadOptions): readonly UnderstoodSheet[] =>
    content.grids.map((grid) => ({
      grid,
      made: isPassedOver(grid) ? [] : understandSheet(kind, grid, known),
    }));
  const sheets = withMonthFirst(understand, options);
  const made = sheets.flatMap((sheet) => sheet.made);
  const hidden = content.grids.filter(isPassedOver);
  const understood = made.filter(isUnderstood);
  // A workbook may hold sheets of other things; they are passed over only when one was understood.
  const filled = made.filter(({ grid }) => grid.rows.length > 0);
  const chosen = understood.length > 0 ? understood : filled.length > 0 ? filled : made;
  const skipped = made.filter((other) => !chosen.includes(other));
  return {
    tables: chosen.flatMap(({ tables }) => tables),
    sheets: sheets.flatMap(({ grid, made: parts }) =>
      parts.length === 0
        ? [hiddenUnread(grid)]
        : parts.map((part) => (chosen.includes(part) ? part : unreadSheet(part))),
    ),
    findings: [
      ...hidden.map(hiddenSheet),
      ...chosen.flatMap(({ findings }) => findings),
      ...skipped.flatMap(passedOver),
    ],
  };
}

/** Says of a sheet that it is hidden. */
export function hiddenSheet({ source, sheet }: Grid): Finding {
  const place = sheet === undefined ? { file: source.name } : { file: source.name, sheet };
  return finding('sheet-hidden', { place }, {});
}

/** What is said of a sheet that nothing is read of. */
export function passedOver({ grid, findings }: Understanding): readonly Finding[] {
  const { source, sheet, rows } = grid;
  if (rows.length === 0) return findings;
  const place = sheet === undefined ? { file: source.name } : { file: source.name, sheet };
  const fullest = rows.reduce<readonly string[]>((best, row) => {
    const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
    return texts.length > best.length ? texts : best;
  }, []);
  const found = fullest.slice(0, 5);
  const code = isPlainlyNoList(grid) ? 'sheet-no-list' : 'sheet-skipped';
  return [finding(code, { place }, { found })];
}

/** The grids of the sheets named, or of all when none is, without what a marking put there. */
export function wantedGrids({ grids }: FileContent, sheets: readonly string[]): readonly Grid[] {
  if (sheets.length === 0) return withoutMarks(grids);
  return withoutMarks(
    grids.filter((grid) => grid.sheet !== undefined && sheets.includes(grid.sheet)),
  );
}

/** Throws `sheet-unknown` for a name that no file has. */
export function requireSheets(contents: readonly FileContent[], wanted: readonly string[]): void {
  throwAll(unknownSheets(contents, wanted));
}

function unknownSheets(contents: readonly FileContent[], wanted: readonly string[]): AnyFailure[] {
  const known = contents.flatMap((content) => content.grids.flatMap((grid) => grid.sheet ?? []));
  return wanted
    .filter((sheet) => !known.includes(sheet))
    .map((sheet) => new Failure('sheet-unknown', { sheet, known }));
}
