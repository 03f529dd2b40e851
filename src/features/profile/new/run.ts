import { basename, extname } from 'node:path';
import {
  type Config,
  type KindCandidate,
  kindCandidates,
  type ReadingFlags,
} from '../../../core/config/index.js';
import { Failure } from '../../../core/findings/index.js';
import { bestFitting, kindNames, type MatchedTable } from '../../../core/kinds/index.js';
import {
  fieldsLeftOut,
  fileNameOf,
  LONGEST_SHEET,
  type Profile,
  type ProfileTable,
  proposedTable,
} from '../../../core/portal/index.js';
import { type Progress, readFiles, understandSheet } from '../../../core/reading/index.js';
import { type Grid, writeWhole } from '../../../lib/tables/index.js';
import type { Told } from '../../../report/index.js';
import { profileReport } from '../report/report.js';
import type { ProfileReport } from '../report/types.js';

export interface NewProfileOptions {
  /** The one that fits best when absent. */
  readonly kind: string | undefined;
  readonly flags: ReadingFlags;
  /** The file that the profile is written to. */
  readonly out: string;
  readonly force: boolean;
}

/**
 * Reads a template workbook; writes a profile with its sheets and headers, each made of the field that it was found to
 * be. Throws `Failure` of what can't be read, or template-headerless where no header of a field was found.
 */
export async function newProfile(
  template: string,
  { kind: named, flags, out, force }: NewProfileOptions,
  config: Config,
  progress: Progress,
): Promise<Told<ProfileReport>> {
  const candidates = await kindCandidates(
    named === undefined ? kindNames() : [named],
    flags,
    config,
  );
  const [{ options }] = candidates;
  const { contents, unreadable } = await readFiles([template], options, progress);
  for (const { failure } of unreadable) throw failure;
  const grids = contents.flatMap((content) => content.grids);
  const readAs = ({ kind, options: reading }: KindCandidate) => ({
    kind,
    tables: grids.flatMap((grid) =>
      understandSheet(kind, grid, reading).flatMap(({ tables }) => tables),
    ),
  });
  const [first, ...others] = candidates;
  const { kind, tables } = bestFitting([readAs(first), ...others.map(readAs)], tablesOf);
  if (tables.every(({ matching }) => matching.byField.size === 0))
    throw new Failure('template-headerless', { file: template });
  const names = withoutRepeats(
    tables.map(({ table }) => table.sheet ?? basename(template, extname(template))),
  );
  const sheets = tables.map(({ matching }, at) => ({
    name: names[at] ?? '',
    columns: matching.columns.map(({ column, field }) => ({
      header: column.header,
      ...(field !== undefined && { field }),
    })),
  }));
  const made = sheets.map((sheet) => proposedTable(sheet, kind));
  const profile = profileOf(template, kind.name, made);
  await writeWhole(out, `${JSON.stringify(profile, null, 2)}\n`, { force, isPublic: true });
  return profileReport({
    type: 'profile',
    kind: kind.name,
    profile,
    leftOut: fieldsLeftOut(profile, kind),
    file: out,
    sheetsLeftOut: sheetsWithout(grids, tables),
    unmatched: made.flatMap(({ columns }) =>
      columns.flatMap(({ name, value }) => (value === undefined ? [] : [name])),
    ),
  });
}

/** Sheets with something on them where no header of a field was found: a template is more than what is known of it. */
function sheetsWithout(grids: readonly Grid[], tables: readonly MatchedTable[]): string[] {
  const taken = new Set(tables.map(({ table }) => table.sheet));
  const filled = grids.filter(({ rows }) => rows.length > 0);
  return [...new Set(filled.flatMap(({ sheet }) => sheet ?? []))].filter((one) => !taken.has(one));
}

/** Several tables of a sheet become sheets of their own: `Bảng (2)`. */
function withoutRepeats(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : numbered(name, before + 1);
  });
}

function numbered(name: string, number: number): string {
  const end = ` (${number})`;
  return name.slice(0, LONGEST_SHEET - end.length) + end;
}

const tablesOf = ({ tables }: { readonly tables: readonly MatchedTable[] }) => tables;

/** A profile to begin with: a workbook where the template is one. */
function profileOf(template: string, kind: string, tables: readonly ProfileTable[]): Profile {
  const name = basename(template, extname(template));
  const stem = fileNameOf(name);
  const [first] = tables;
  const isText = TEXT.test(template) && first !== undefined && tables.length === 1;
  return {
    name,
    version: '1',
    title: { vi: name, en: name },
    kind,
    files: [
      isText
        ? { name: `${stem}.csv`, format: 'csv', tables: [first] }
        : { name: `${stem}.xlsx`, format: 'xlsx', tables },
    ],
  };
}

const TEXT = /\.(?:csv|tsv|txt)$/i;
