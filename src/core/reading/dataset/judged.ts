import { beginChecks, runChecks } from '../../checks/index.js';
import { type Findings, joinFindings, REPAIR_NAMES } from '../../findings/index.js';
import {
  type BuiltRecords,
  buildRecords,
  copiesApart,
  type DatasetRecord,
  type Kind,
  type MatchedTable,
  originsOf,
  type Records,
  type RepairSwitch,
  RowRecords,
  type SeeRecords,
  withoutCopies,
} from '../../kinds/index.js';
import type { Progress, ReadOptions } from '../options.js';
import { asKept, EVERY_REPAIR } from './repairs-off.js';

/** What is asked of records besides the checks of their kind. */
export type Examine = (records: readonly DatasetRecord[]) => Findings;

/** Records as they are kept, and what reading and checking them told. */
export interface Judged {
  readonly records: Records;
  readonly findings: Findings;
}

/** What tables are judged by. */
interface Judging {
  readonly kind: Kind;
  readonly tables: readonly MatchedTable[];
  readonly options: Pick<ReadOptions, 'asOf' | 'repairs'>;
  readonly progress: Progress;
  readonly examine?: Examine | undefined;
}

/** Repairs, reads and checks the rows of tables. */
export function judgeTables(judging: Judging): Promise<Judged> {
  const alone = tableAlone(judging);
  return alone === undefined ? judgeTogether(judging) : judgeRows(judging, alone);
}

/** The one table whose rows are each a record by itself: nothing but keys and names is asked of several at once. */
function tableAlone({ kind, tables, options, examine }: Judging): MatchedTable | undefined {
  const [table, ...others] = tables;
  const isAlone = others.length === 0 && kind.assembles.length === 0 && examine === undefined;
  return isAlone && REPAIR_NAMES.every(options.repairs) ? table : undefined;
}

/** Reads and checks row by row: none is kept. */
async function judgeRows(
  { kind, options, progress }: Judging,
  matched: MatchedTable,
): Promise<Judged> {
  progress('repair', matched.table.source.name);
  const records = new RowRecords(kind, matched, EVERY_REPAIR);
  const checks = await beginChecks(kind.checks, { kind, asOf: options.asOf }, records);
  const repairs = records.readAll(matched.matching.complete ? checks : NOBODY);
  progress('check', records.length);
  return { records, findings: joinFindings([repairs, checks.end()]) };
}

/** Of a table without a column that is required one finding tells, not one a row. */
const NOBODY: SeeRecords = {
  see: () => {},
  glance: () => {},
  fields: [],
  quietOf: () => () => true,
};

/**
 * Reads all, then checks. With something to examine, a sheet that repeats another is not left out but checked and
 * examined for itself: it may be wrong where the other is right.
 */
async function judgeTogether({
  kind,
  tables,
  options,
  progress,
  examine,
}: Judging): Promise<Judged> {
  const build = (enabled: RepairSwitch) =>
    groupByFile(tables).map((group) => {
      progress('repair', group[0]?.table.source.name);
      return buildRecords(kind, group, enabled);
    });
  const built = build(EVERY_REPAIR);
  const { groups, findings: copies } =
    examine === undefined ? together(kind, built) : { groups: built.flatMap(apart), findings: [] };
  const judged = { records: groups.flat(), findings: built.flatMap((part) => part.findings) };
  const { records, findings: repairs } = asKept(judged, options.repairs, build);
  progress('check', records.length);
  const complete = new Set(
    tables.filter(({ matching }) => matching.complete).map(({ table }) => table),
  );
  const isComplete = (record: DatasetRecord) =>
    originsOf(record).every(({ table }) => complete.has(table));
  const parts: Findings[] = [repairs, copies];
  for (const group of groups) {
    const checked = group.filter(isComplete);
    parts.push(await runChecks(kind.checks, { kind, asOf: options.asOf }, checked));
    parts.push(examine?.(checked) ?? []);
  }
  return { records, findings: joinFindings(parts) };
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

/** Rows of one file make records together: a process has steps on one sheet, transitions on another. */
function groupByFile(tables: readonly MatchedTable[]): readonly (readonly MatchedTable[])[] {
  const groups = new Map<string, MatchedTable[]>();
  for (const matched of tables) {
    const { name } = matched.table.source;
    groups.set(name, [...(groups.get(name) ?? []), matched]);
  }
  return [...groups.values()];
}
