import { Headers, type Kind, kindNames, loadKind, matchColumns } from '../datasets/index.js';
import {
  expandPatterns,
  type FileContent,
  type Grid,
  readContent,
  toTable,
  usedRange,
  writeWhole,
} from '../files/index.js';
import type { Finding } from '../findings/index.js';
import type { InspectedFile, InspectedSheet, InspectReport } from '../report/index.js';
import type { Config } from './config/config.js';
import type { MappingFile } from './config/mapping.js';
import { type ReadingFlags, readOptions } from './config/read-options.js';
import type { Progress, ReadOptions } from './reading/options.js';
import { sheetsToRead } from './reading/tables.js';

export interface InspectOptions {
  /** Read as this kind; the best fitting one when absent. */
  readonly kind: string | undefined;
  readonly flags: ReadingFlags;
  /** File to save the matched columns in. */
  readonly saveMapping: string | undefined;
  readonly force: boolean;
}

interface Candidate {
  readonly kind: Kind;
  readonly options: ReadOptions;
}

interface Understood {
  readonly sheet: InspectedSheet;
  readonly findings: readonly Finding[];
  /** Columns matched, for choosing among kinds. */
  readonly matched: number;
}

/** Tells how files are understood, before anything is stored. */
export async function inspect(
  patterns: readonly string[],
  options: InspectOptions,
  config: Config,
  progress: Progress,
): Promise<InspectReport> {
  const names = options.kind === undefined ? kindNames() : [options.kind];
  const candidates: Candidate[] = [];
  for (const name of names) {
    candidates.push({
      kind: loadKind(name),
      options: await readOptions(name, options.flags, config),
    });
  }
  const { paths, findings } = await expandPatterns(patterns);
  const inputs: InspectedFile[] = [];
  const found: Finding[] = [...findings];
  for (const path of paths) {
    progress('read', path);
    const content = await readContent(path, sheetsToRead({ sheets: options.flags.sheet }));
    const understood = content.grids.map((grid) => bestReading(grid, candidates));
    inputs.push(
      inspected(
        content,
        understood.map(({ sheet }) => sheet),
      ),
    );
    found.push(...content.findings, ...understood.flatMap((made) => made.findings));
  }
  if (options.saveMapping !== undefined)
    await saveMapping(options.saveMapping, inputs, names, options.force);
  return { type: 'inspect', inputs, findings: found };
}

function bestReading(grid: Grid, candidates: readonly Candidate[]): Understood {
  const readings = candidates.map((candidate) => understand(grid, candidate));
  const [best, ...others] = readings.sort((a, b) => b.matched - a.matched);
  if (best === undefined) throw new Error('no kind to read as');
  return others.length === 0 || best.matched > 0 ? best : { ...best, findings: best.findings };
}

function understand(grid: Grid, { kind, options }: Candidate): Understood {
  const expected = kind.fields.filter((field) => field.required).map((field) => field.label.vi);
  const { table, findings } = toTable(grid, new Headers(kind).recognise, expected);
  const range = usedRange(grid);
  const about = {
    sheet: grid.sheet ?? null,
    hidden: grid.hidden,
    ...(range === undefined ? {} : { usedRange: range }),
  };
  if (table === undefined) {
    return {
      sheet: { ...about, headerRows: [], firstDataRow: 0, rows: 0, columns: [] },
      findings,
      matched: 0,
    };
  }
  const matching = matchColumns(kind, table, options.columns);
  const columns = matching.columns.map(({ column, field, confidence, why }) => ({
    letter: column.letter,
    header: column.header,
    ...(field === undefined ? {} : { field }),
    ...(confidence === undefined ? {} : { confidence }),
    why: why ?? ('unmatched' as const),
  }));
  const matched = columns.filter((column) => 'field' in column).length;
  const sheet = {
    ...about,
    headerRows: table.headerRows,
    firstDataRow: table.firstDataRow,
    rows: table.rows.length,
    columns,
    ...(matched > 0 ? { kindGuess: kind.name } : {}),
  };
  return { sheet, findings: [...findings, ...matching.findings], matched };
}

function inspected({ source }: FileContent, sheets: readonly InspectedSheet[]): InspectedFile {
  return {
    file: source.name,
    format: source.format,
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    sheets,
  };
}

async function saveMapping(
  file: string,
  inputs: readonly InspectedFile[],
  kinds: readonly string[],
  force: boolean,
): Promise<void> {
  const sheets = inputs.flatMap((input) => input.sheets);
  const kind = sheets.find((sheet) => sheet.kindGuess !== undefined)?.kindGuess ?? kinds[0] ?? '';
  const columns = Object.fromEntries(
    sheets
      .filter((sheet) => sheet.kindGuess === kind)
      .flatMap((sheet) => sheet.columns.map(({ header, field }) => [header, field ?? null])),
  );
  const mapping: MappingFile = { kind, columns };
  await writeWhole(file, `${JSON.stringify(mapping, null, 2)}\n`, { force });
}
