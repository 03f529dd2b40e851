import { runChecks } from '../../checks/index.js';
import { adjustFindings, type Finding, type Findings, isRepairName } from '../../findings/index.js';
import {
  type BuildOptions,
  type BuiltRecords,
  buildRecords,
  copiesApart,
  type DatasetRecord,
  type Kind,
  loadKind,
  type MatchedTable,
  type Origin,
  originsOf,
  type RepairSwitch,
  withExtraFields,
  withKey,
  withOwnWords,
  withoutCopies,
} from '../../kinds/index.js';
import { accountsOf, fatesOf, type TableAccount } from '../account/account.js';
import { RowsAt } from '../account/row-ids.js';
import { rejectedRecords, type SetAsideRow, unreadableLines } from '../account/set-aside.js';
import type { UnreadableInput } from '../input-summary.js';
import type { Progress, ReadOptions } from '../options.js';
import { type ReadTables, readTables } from '../tables/tables.js';
import { mustTellRepairs, rowsToKnow } from './known-rows.js';
import { asKept, EVERY_REPAIR } from './repairs-off.js';
import { withKeys } from './with-keys.js';

/** What files hold when they are read as a kind: `rows = accepted + rejected`. */
export interface ReadDataset {
  readonly kind: Kind;
  readonly tables: readonly MatchedTable[];
  /** Files that were named and could not be read. */
  readonly unreadable: readonly UnreadableInput[];
  /** What every filled row of the files came to. */
  readonly accounts: readonly TableAccount[];
  readonly rows: number;
  readonly acceptedRows: number;
  readonly accepted: readonly DatasetRecord[];
  readonly rejected: readonly SetAsideRow[];
  /** Accepted and rejected records that have a key, no hidden copies of others: what a comparison looks at. */
  readonly keyed: readonly DatasetRecord[];
  /** How many rows had at least one repair. */
  readonly repaired: number;
  /** After the office's own severities and ignore list. */
  readonly findings: Findings;
  /** What the ignore list left out of them. */
  readonly ignored: readonly Finding[];
  /** The rows of which nothing but repairs was found, for another list that may have the same. */
  readonly knownRows: () => BuildOptions['known'];
}

/** Reads, repairs and checks: the part that validate, import and diff share. */
export async function readDataset(
  kindName: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
  beside: Beside = {},
): Promise<ReadDataset> {
  const kind = kindAsked(kindName, options);
  const tables = await readTables(kind, patterns, options, progress);
  return checkTables(kind, tables, options, progress, beside);
}

/** A kind by its name, with the office's own words and the key that was asked for. Throws `Failure` as `loadKind` does. */
export function kindAsked(name: string, { key, own = {} }: ReadOptions): Kind {
  const declared = withOwnWords(loadKind(name), own);
  return key === undefined ? declared : withKey(declared, key);
}

/** What there is beside files and how they are to be read. */
export interface Beside extends BuildOptions {
  readonly examine?: Examine | undefined;
}

/** What is asked of records besides the checks of their kind. */
export type Examine = (records: readonly DatasetRecord[]) => readonly Finding[];

/**
 * Repairs and checks tables that were read. With something to examine, a sheet that repeats another is
 * not left out but checked and examined for itself: it may be wrong where the other is right.
 */
export async function checkTables(
  asked: Kind,
  { tables, sheets, unreadable, findings: reading }: ReadTables,
  options: ReadOptions,
  progress: Progress,
  { examine, ...building }: Beside = {},
): Promise<ReadDataset> {
  const named = tables.flatMap(({ matching }) => [...matching.byField.keys()]);
  const kind = withExtraFields(asked, named);
  const untold = building.untold === true && !mustTellRepairs(options);
  const build = (enabled: RepairSwitch) =>
    groupByFile(tables).map((group) => {
      progress('repair', group[0]?.table.source.name);
      return buildRecords(kind, group, enabled, { ...building, untold });
    });
  const built = build(EVERY_REPAIR);
  const { groups, findings: copies } =
    examine === undefined ? together(kind, built) : { groups: built.flatMap(apart), findings: [] };
  const judged = { records: groups.flat(), findings: built.flatMap((part) => part.findings) };
  const { records, findings: repairs } = asKept(judged, options.repairs, build);
  const unremarkable = new Set(built.flatMap((part) => [...part.known]));
  progress('check', records.length);
  const checked = groups.map((group) => group.filter((record) => isComplete(record, tables)));
  const checks: Finding[] = [];
  for (const group of checked) {
    const context = { kind, records: group, asOf: options.asOf, unremarkable };
    for (const found of await runChecks(kind.checks, context)) checks.push(found);
    for (const found of examine?.(group) ?? []) checks.push(found);
  }
  const findings = [...withKeys(reading, tables, records), ...repairs, ...copies, ...checks];
  const rejected = rejectedRecords(records, tables, findings);
  const accepted = records.filter((record) => !rejected.has(record));
  const lines = unreadableLines(tables, reading);
  const setAside = rowsOf(rejected);
  const keyed = records.filter(
    (record) => record.key !== '' && isComplete(record, tables) && !isCopy(rejected.get(record)),
  );
  return {
    kind,
    tables,
    unreadable,
    accounts: accountsOf(sheets, fatesOf(tables, records, setAside, lines)),
    rows: countRows(records) + lines.length,
    acceptedRows: countRows(accepted),
    accepted,
    rejected: [...setAside, ...lines],
    keyed,
    repaired: countRepairedRows(records, tables, findings),
    ...adjustFindings(findings, options),
    knownRows: () => rowsToKnow(kind, built, keyed, findings, options),
  };
}

/** All records in one group, those of repeating sheets left out. */
function together(kind: Kind, built: readonly BuiltRecords[]) {
  const distinct = built.map((part) => withoutCopies(kind, part.records));
  return {
    groups: [distinct.flatMap((part) => part.records)],
    findings: distinct.flatMap((part) => part.findings),
  };
}

function apart({ records }: BuiltRecords): readonly (readonly DatasetRecord[])[] {
  return copiesApart(records);
}

/** Whether all required columns are there: a table without them is one finding, not one a row. */
function isComplete(record: DatasetRecord, tables: readonly MatchedTable[]): boolean {
  return originsOf(record).every(({ table }) =>
    tables.some((matched) => matched.table === table && matched.matching.complete),
  );
}

/** Whether a record was set aside because the file shows another of its key, or one that isn't struck through. */
function isCopy(reasons: readonly Finding[] = []): boolean {
  return reasons.some(({ code }) => code === 'hidden-copy' || code === 'struck-copy');
}

function rowsOf(rejected: ReturnType<typeof rejectedRecords>): SetAsideRow[] {
  return [...rejected].flatMap(([record, reasons]) =>
    originsOf(record).map((origin) => ({
      table: origin.table,
      row: origin.row,
      reasons,
      around: saidAround(origin),
    })),
  );
}

/** What a row leaves to its surroundings: a workbook of rejected rows has no sections and no head. */
function saidAround({ around, columns, row }: Origin): ReadonlyMap<string, string> {
  const said = [...(around ?? [])].filter(([field]) => {
    const column = columns.get(field);
    return column === undefined || row.cells[column.index] === undefined;
  });
  return new Map(said.map(([, { label, text }]) => [label.vi, text]));
}

/** Rows of one file make records together: a process has steps on one sheet, transitions on another. */
function groupByFile(tables: readonly MatchedTable[]): readonly (readonly MatchedTable[])[] {
  const groups = new Map<string, MatchedTable[]>();
  for (const matched of tables) {
    const { name } = matched.table.source;
    groups.set(name, [...(groups.get(name) ?? []), matched]);
  }
  return [...groups.values()];
}

function countRows(records: readonly DatasetRecord[]): number {
  return records.reduce((sum, record) => sum + originsOf(record).length, 0);
}

/** Rows of records with at least one repair: a header that was brought back is none of them. */
function countRepairedRows(
  records: readonly DatasetRecord[],
  tables: readonly MatchedTable[],
  findings: readonly Finding[],
): number {
  const rowsAt = new RowsAt(tables.map(({ table }) => table));
  const places = findings.filter(({ code }) => isRepairName(code)).map(({ place }) => place);
  const repaired = rowsAt.rowsOf(places);
  let count = 0;
  for (const record of records)
    for (const { table, row } of originsOf(record))
      if (repaired.take(table, row.number)) count += 1;
  return count;
}
