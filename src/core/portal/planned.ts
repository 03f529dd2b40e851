import { join } from 'node:path';
import { paced } from '../../lib/pace/index.js';
import type { Finding } from '../findings/index.js';
import type { Grid } from './cells.js';
import type { ExportContent } from './export-content.js';
import { fileNameOf } from './file-name.js';
import type { Encoded } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { halfCharacters, longCells, tooManyRows } from './obstacles.js';
import type { Profile, ProfileFile, ProfileTable } from './profile/profile.js';
import { fillTable, firstRow } from './tables/fill.js';
import { formFindings } from './tables/forms.js';
import { linkFindings } from './tables/links.js';

/** A file of an export before anything is written. */
export interface PlannedFile extends Pick<ProfileFile, 'name' | 'format'> {
  /** How many rows it holds; of one with several tables, all together. */
  readonly records: number;
  readonly encode: () => Encoded;
}

/** What an export would write, and what the receiving system doesn't take as it is. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly findings: readonly Finding[];
}

/** What files are made of. */
export interface PlanSource {
  readonly content: ExportContent;
  /** The same as a workbook holds it: long texts may stand in files of their own. */
  readonly short: ExportContent;
  readonly dataset: string;
  /** The folder that findings name. */
  readonly directory: string;
}

/** Takes a profile and what its files are made of; gives the files, none of them encoded yet. */
export function planOf(
  { name: profile, files }: Pick<Profile, 'name' | 'files'>,
  source: PlanSource,
): Plan {
  const named = files.map((file) => ({ ...file, name: nameOf(file.name, source.dataset) }));
  const planned = named.map((file) => {
    const { tables } = file;
    return tables === undefined ? asTheyAre(file, source) : byTables(file, tables, source);
  });
  const placed = planned.flatMap((one) => one.placed);
  return {
    files: planned.map(({ file }) => file),
    findings: [
      ...planned.flatMap(({ findings }) => findings),
      ...placed.flatMap((table) => formFindings(table, profile)),
      ...linkFindings(placed),
    ],
  };
}

/** `{dataset}` in a name stands for the dataset, as a part of a file's name. */
export function nameOf(name: string, dataset: string): string {
  return name.replaceAll('{dataset}', () => fileNameOf(dataset));
}

type Named = Pick<ProfileFile, 'name' | 'format'>;

/** The records with all their fields. */
function asTheyAre({ name, format }: Named, { content, short, directory }: PlanSource) {
  const { sheet, encode } = FORMATS[format];
  const cells = sheet ? short : content;
  const records = content.records.length;
  return {
    file: { name, format, records, encode: () => encode(cells) },
    findings: unfit(format, cells, join(directory, name)),
    placed: [],
  };
}

function byTables(
  { name, format }: Named,
  tables: readonly ProfileTable[],
  { content, directory }: PlanSource,
) {
  const { sheet, encodeTables } = FORMATS[format];
  const file = join(directory, name);
  const placed = tables.map((table) => {
    const place = { file, ...(sheet && { sheet: table.name }) };
    return {
      place,
      filled: fillTable(table, { records: paced(content.records), kind: content.kind }, place),
    };
  });
  const filled = placed.map((one) => one.filled);
  const records = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    file: { name, format, records, encode: () => encodeTables(filled, content.neutralise) },
    findings: placed.flatMap(({ filled: { table, rows, keys, findings }, place }) => {
      const columns = table.columns.map((one) => ({ header: one.name, field: one.from ?? '' }));
      return [
        ...findings,
        ...unfit(format, { rows, keys, columns, firstRow: firstRow(table), ...place }, file),
      ];
    }),
    placed,
  };
}

/** What a file of the format would not hold as it is. */
function unfit(format: ProfileFile['format'], grid: Grid, file: string): Finding[] {
  const { sheet, wholeCharacters } = FORMATS[format];
  return [
    ...(sheet ? [...tooManyRows(grid, file), ...longCells(grid, file)] : []),
    ...(wholeCharacters ? halfCharacters(grid, file) : []),
  ];
}
