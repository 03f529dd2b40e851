import {
  type Config,
  type KindCandidate,
  kindCandidates,
  type ReadingFlags,
} from '../../core/config/index.js';
import { bestFitting, type Kind, kindNames, type MatchedTable } from '../../core/kinds/index.js';
import {
  drawingOf,
  layoutOf,
  type MappingFile,
  type Progress,
  readFiles,
  type Understanding,
  understandSheet,
} from '../../core/reading/index.js';
import {
  type Column,
  type FileContent,
  type Grid,
  usedRange,
  writeWhole,
} from '../../lib/tables/index.js';
import type { Told } from '../../report/index.js';
import { inspectReport } from './report/report.js';
import type { InspectedFile, InspectedSheet, InspectReport } from './report/types.js';

export interface InspectOptions {
  /** Read as this kind; the best fitting one when absent. */
  readonly kind: string | undefined;
  readonly flags: ReadingFlags;
  /** File to save the matched columns in. */
  readonly saveMapping: string | undefined;
  readonly force: boolean;
}

interface Reading extends Understanding {
  readonly kind: Kind;
}

/** Tells how files are understood, before anything is stored. */
export async function inspect(
  patterns: readonly string[],
  options: InspectOptions,
  config: Config,
  progress: Progress,
): Promise<Told<InspectReport>> {
  const names = options.kind === undefined ? kindNames() : [options.kind];
  const candidates = await kindCandidates(names, options.flags, config);
  const [{ options: files }] = candidates;
  const { contents, unreadable, findings } = await readFiles(patterns, files, progress);
  const read = contents.map((content) => ({
    content,
    readings: content.grids.flatMap((grid) => bestReading(grid, candidates)),
  }));
  const readings = read.flatMap((file) => file.readings);
  if (options.saveMapping !== undefined) {
    await saveMapping(options.saveMapping, readings, options.force);
  }
  return inspectReport({
    type: 'inspect',
    inputs: read.map((file) => inspectedFile(file.content, file.readings)),
    unreadable,
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
  });
}

/** The kind that the first sheet with known columns looks like. */
export function kindSeen({ report: { inputs } }: Told<InspectReport>): string | undefined {
  const guesses = inputs.flatMap(({ sheets }) =>
    sheets.flatMap(({ kindGuess }) => kindGuess ?? []),
  );
  return guesses[0];
}

/** A sheet read as the kind that fits it best. */
function bestReading(
  grid: Grid,
  [first, ...others]: readonly [KindCandidate, ...KindCandidate[]],
): readonly Reading[] {
  const readAs = ({ kind, options }: KindCandidate) =>
    understandSheet(kind, grid, options).map((part): Reading => ({ ...part, kind }));
  return bestFitting([readAs(first), ...others.map(readAs)], tablesOf);
}

function tablesOf(parts: readonly Reading[]): readonly MatchedTable[] {
  return parts.flatMap(({ tables }) => tables);
}

function inspectedFile({ source }: FileContent, readings: readonly Reading[]): InspectedFile {
  return {
    file: source.name,
    format: source.format,
    ...(source.encoding !== undefined && { encoding: source.encoding }),
    ...(source.encodingConfidence !== undefined && {
      encodingConfidence: source.encodingConfidence,
    }),
    ...(source.delimiter !== undefined && { delimiter: source.delimiter }),
    sheets: readings.flatMap(inspectedSheets),
  };
}

/** One entry a table; a sheet without any has one too. */
function inspectedSheets(reading: Reading): InspectedSheet[] {
  const { grid, tables, kind } = reading;
  const range = usedRange(grid);
  const about = {
    sheet: grid.sheet ?? null,
    hidden: grid.hidden,
    ...(range !== undefined && { usedRange: range }),
  };
  const drawing = drawingOf(reading);
  if (tables.length === 0) {
    return [{ ...about, headerRows: [], firstDataRow: 0, rows: 0, columns: [], drawing }];
  }
  return tables.map(({ table, matching }, index) => ({
    ...about,
    headerRows: table.headerRows,
    firstDataRow: table.firstDataRow,
    rows: table.rows.length,
    columns: matching.columns.map(({ column, field, confidence, why }) => ({
      letter: column.letter,
      header: column.header,
      ...(field !== undefined && { field }),
      ...(confidence !== undefined && { confidence }),
      why: why ?? (isDisputed(matching, column) ? ('disputed' as const) : ('unmatched' as const)),
    })),
    ...(matching.byField.size > 0 ? { kindGuess: kind.name } : {}),
    drawing: index === 0 ? drawing : [],
  }));
}

function isDisputed(matching: MatchedTable['matching'], column: Column): boolean {
  return matching.findings.some(({ code }) => code === 'column-claimed-twice')
    ? matching.open.some(({ columns }) => columns.length > 1 && columns.includes(column))
    : false;
}

/** Keeps what is sure: columns that several fields or none claim are left for a person to settle. */
async function saveMapping(
  file: string,
  readings: readonly Reading[],
  force: boolean,
): Promise<void> {
  const [first, ...others] = readings;
  if (first === undefined) return;
  const best = bestFitting([first, ...others], (reading) => reading.tables);
  const columns = new Map<string, string | null>();
  const tables = readings.filter(({ kind }) => kind === best.kind).flatMap(({ tables }) => tables);
  for (const { matching } of tables) {
    for (const { column, field } of matching.columns) {
      if (isDisputed(matching, column)) continue;
      columns.set(column.header, field ?? columns.get(column.header) ?? null);
    }
  }
  const layout = tables[0]?.table;
  const mapping: MappingFile = {
    kind: best.kind.name,
    columns: Object.fromEntries(columns),
    ...(layout !== undefined && { layout: layoutOf(layout) }),
  };
  await writeWhole(file, `${JSON.stringify(mapping, null, 2)}\n`, { force, isPublic: true });
}
