import { beginChecks, runChecks } from '../../checks/index.js';
import { type Findings, joinFindings, REPAIR_NAMES } from '../../findings/index.js';
import {
  type BuildOptions,
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
import { mustTellRepairs, rowsToKnow } from './known-rows.js';
import { asKept, EVERY_REPAIR } from './repairs-off.js';

/** What is asked of records besides the checks of their kind. */
export type Examine = (records: readonly DatasetRecord[]) => Findings;

/** What there is beside files and how they are to be read. */
export interface Beside extends BuildOptions {
  readonly examine?: Examine | undefined;
  /** Whether all records will be asked for. */
  readonly keep?: boolean | undefined;
}

/** Records as they are kept, and what reading and checking them told. */
export interface Judged {
  readonly records: Records;
  readonly findings: Findings;
  /** Takes those with a key and all that was found; gives the rows that another list needn't read again. */
  readonly knownRows: (
    keyed: readonly DatasetRecord[],
    findings: Findings,
  ) => BuildOptions['known'];
}

/** What tables are judged by. */
interface Judging {
  readonly kind: Kind;
  readonly tables: readonly MatchedTable[];
  readonly options: ReadOptions;
  readonly progress: Progress;
  readonly beside: Beside;
}

/** Repairs, reads and checks the rows of tables. */
export function judgeTables(judging: Judging): Promise<Judged> {
  const alone = tableAlone(judging);
  return alone === undefined ? judgeTogether(judging) : judgeRows(judging, alone);
}

/** The one table whose rows are each a record by itself: nothing but keys and names is asked of several at once. */
function tableAlone({ kind, tables, options, beside }: Judging): MatchedTable | undefined {
  const [table, ...others] = tables;
  const { keep: _, ...further } = beside;
  const isPlain = Object.values(further).every((one) => one === undefined);
  const isAlone = others.length === 0 && kind.assembles.length === 0 && isPlain;
  return isAlone && REPAIR_NAMES.every(options.repairs) ? table : undefined;
}

/** Reads and checks row by row. */
async function judgeRows(
  { kind, options, progress, beside }: Judging,
  matched: MatchedTable,
): Promise<Judged> {
  progress('check', matched.table.source.name);
  const records = new RowRecords(kind, matched, beside.keep);
  const checks = await beginChecks(kind.checks, { kind, asOf: options.asOf }, records);
  const repairs = await records.readAll(matched.matching.complete ? checks : NOBODY);
  progress('gather');
  return {
    records,
    findings: joinFindings([repairs, checks.end()]),
    knownRows: () => undefined,
  };
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
  beside: { examine, ...building },
}: Judging): Promise<Judged> {
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
  progress('check');
  const complete = new Set(
    tables.filter(({ matching }) => matching.complete).map(({ table }) => table),
  );
  const isComplete = (record: DatasetRecord) =>
    originsOf(record).every(({ table }) => complete.has(table));
  const parts: Findings[] = [repairs, copies];
  for (const group of groups) {
    const checked = group.filter(isComplete);
    const context = { kind, asOf: options.asOf };
    parts.push(await runChecks(kind.checks, context, checked, unremarkable));
    parts.push(examine?.(checked) ?? []);
  }
  return {
    records,
    findings: joinFindings(parts),
    knownRows: (keyed, findings) => rowsToKnow(kind, built, keyed, findings, options),
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

/** Rows of one file make records together: a process has steps on one sheet, transitions on another. */
function groupByFile(tables: readonly MatchedTable[]): readonly (readonly MatchedTable[])[] {
  const groups = new Map<string, MatchedTable[]>();
  for (const matched of tables) {
    const { name } = matched.table.source;
    groups.set(name, [...(groups.get(name) ?? []), matched]);
  }
  return [...groups.values()];
}
