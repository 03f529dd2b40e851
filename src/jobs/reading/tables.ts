import { Headers, type Kind, type Matching, matchColumns } from '../../datasets/index.js';
import {
  expandPatterns,
  type FileContent,
  type Grid,
  readContent,
  type Table,
  toTable,
} from '../../files/index.js';
import { Failure, type Finding, finding } from '../../findings/index.js';
import type { Progress, ReadOptions } from './options.js';

/** A table whose columns have been matched to a kind's fields. */
export interface MatchedTable {
  readonly table: Table;
  readonly matching: Matching;
}

export interface ReadTables {
  readonly tables: readonly MatchedTable[];
  /** Every file that was read, also one that holds no table of this kind. */
  readonly contents: readonly FileContent[];
  readonly findings: readonly Finding[];
}

interface Attempt {
  readonly grid: Grid;
  readonly matched?: MatchedTable;
  readonly findings: readonly Finding[];
}

/**
 * Reads files (names or patterns) into tables of a kind.
 * Throws `Failure` for a file that can't be read and for a sheet name that no file has.
 */
export async function readTables(
  kind: Kind,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<ReadTables> {
  const { paths, findings: passedOver } = await expandPatterns(patterns);
  const contents: FileContent[] = [];
  for (const path of paths) {
    progress('read', path);
    contents.push(await readContent(path, sheetsToRead(options)));
  }
  requireSheets(contents, options.sheets);
  const headers = new Headers(kind);
  const perFile = contents.map((content) => tablesOf(kind, headers, content, options));
  return {
    contents,
    tables: perFile.flatMap((file) => file.tables),
    findings: [
      ...passedOver,
      ...contents.flatMap((content) => content.findings),
      ...perFile.flatMap((file) => file.findings),
    ],
  };
}

function tablesOf(kind: Kind, headers: Headers, content: FileContent, options: ReadOptions) {
  const attempts = content.grids.map((grid) => attempt(kind, headers, grid, options));
  const understood = attempts.filter((made) => made.matched?.matching.complete === true);
  // A workbook may hold sheets of other things; they are passed over only when one was understood.
  const kept = understood.length > 0 ? understood : attempts.filter((made) => !isEmpty(made));
  const chosen = kept.length > 0 ? kept : attempts;
  const skipped = attempts.filter((made) => !chosen.includes(made));
  return {
    tables: chosen.flatMap((made) => (made.matched === undefined ? [] : [made.matched])),
    findings: [...chosen.flatMap((made) => made.findings), ...skipped.flatMap(passedOver)],
  };
}

function attempt(kind: Kind, headers: Headers, grid: Grid, options: ReadOptions): Attempt {
  const expected = kind.fields.filter((field) => field.required).map((field) => field.label.vi);
  const { table, findings } = toTable(grid, headers.recognise, expected);
  if (table === undefined) return { grid, findings };
  const matching = matchColumns(kind, table, options.columns);
  return { grid, matched: { table, matching }, findings: [...findings, ...matching.findings] };
}

function isEmpty(made: Attempt): boolean {
  return made.grid.rows.length === 0;
}

function passedOver(made: Attempt): Finding[] {
  if (isEmpty(made)) return [...made.findings];
  const { source, sheet, rows } = made.grid;
  const place = sheet === undefined ? { file: source.name } : { file: source.name, sheet };
  const fullest = [...rows].sort((a, b) => filled(b).length - filled(a).length)[0];
  const found = fullest === undefined ? [] : filled(fullest).slice(0, 5);
  return [finding('sheet-skipped', { place }, { found })];
}

function filled(row: Grid['rows'][number]): string[] {
  return row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
}

/** No sheet named means all of them. */
export function sheetsToRead({ sheets }: Pick<ReadOptions, 'sheets'>): {
  sheets?: readonly string[];
} {
  return sheets.length === 0 ? {} : { sheets };
}

function requireSheets(contents: readonly FileContent[], wanted: readonly string[]): void {
  const known = contents.flatMap((content) => content.grids.flatMap((grid) => grid.sheet ?? []));
  for (const sheet of wanted) {
    if (!known.includes(sheet)) throw new Failure('sheet-unknown', { sheet, known });
  }
}
