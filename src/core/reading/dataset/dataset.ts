import { once } from '../../../lib/text/index.js';
import {
  adjustFindings,
  type Finding,
  type Findings,
  isRepairName,
  joinFindings,
  placesOf,
} from '../../findings/index.js';
import {
  type BuildOptions,
  type DatasetRecord,
  type Kind,
  loadKind,
  type MatchedTable,
  type Origin,
  originsOf,
  type RecordRow,
  type Records,
  rowsOfEach,
  withExtraFields,
  withKey,
  withOwnWords,
} from '../../kinds/index.js';
import { accountsOf, fatesOf, type TableAccount } from '../account/account.js';
import { RowsAt } from '../account/row-ids.js';
import { Rejection, type SetAsideRow, unreadableLines } from '../account/set-aside.js';
import type { UnreadableInput } from '../input-summary.js';
import type { Progress, ReadOptions } from '../options.js';
import { type ReadTables, readTables } from '../tables/tables.js';
import { type Beside, judgeTables } from './judged.js';
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

/** Repairs and checks tables that were read, and examines them where there is something to examine. */
export async function checkTables(
  asked: Kind,
  { tables, sheets, unreadable, findings: reading }: ReadTables,
  options: ReadOptions,
  progress: Progress,
  beside: Beside = {},
): Promise<ReadDataset> {
  const named = tables.flatMap(({ matching }) => [...matching.byField.keys()]);
  const kind = withExtraFields(asked, named);
  const judged = await judgeTables({ kind, tables, options, progress, beside });
  const { records } = judged;
  const findings = joinFindings([withKeys(reading, tables, records), judged.findings]);
  const rejection = new Rejection(tables, findings);
  const lines = unreadableLines(tables, reading);
  const { rows, setAside } = countRows(records, rejection);
  const kept = once(() => keptOf(records, tables, rejection));
  return {
    kind,
    tables,
    unreadable,
    accounts: accountsOf(sheets, fatesOf(tables, records, setAside, lines)),
    rows: rows + lines.length,
    acceptedRows: rows - setAside.length,
    repaired: countRepairedRows(records, tables, findings),
    ...adjustFindings(findings, options),
    knownRows: () => judged.knownRows(kept().keyed, findings),
    get accepted() {
      return kept().accepted;
    },
    get rejected() {
      return [...kept().rejected, ...lines];
    },
    get keyed() {
      return kept().keyed;
    },
  };
}

/** All records, as those need them who store or compare. */
function keptOf(
  made: Records,
  tables: readonly MatchedTable[],
  rejection: Rejection,
): Pick<ReadDataset, 'accepted' | 'rejected' | 'keyed'> {
  const records = [...made];
  const rejected = new Map<DatasetRecord, readonly Finding[]>();
  for (const record of records) {
    const reasons = rejection.reasons(originsOf(record));
    if (reasons.length > 0) rejected.set(record, reasons);
  }
  return {
    accepted: records.filter((record) => !rejected.has(record)),
    rejected: rowsOf(rejected),
    keyed: records.filter(
      (record) => record.key !== '' && isComplete(record, tables) && !isCopy(rejected.get(record)),
    ),
  };
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

function rowsOf(rejected: ReadonlyMap<DatasetRecord, readonly Finding[]>): SetAsideRow[] {
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

/** How many rows records are made of, and which of them can't be taken. */
function countRows(records: Records, rejection: Rejection) {
  let rows = 0;
  const setAside: RecordRow[] = [];
  for (const own of rowsOfEach(records)) {
    rows += own.length;
    if (rejection.concerns(own)) for (const row of own) setAside.push(row);
  }
  return { rows, setAside };
}

/** Rows of records with at least one repair: a header that was brought back is none of them. */
function countRepairedRows(
  records: Records,
  tables: readonly MatchedTable[],
  findings: Findings,
): number {
  const rowsAt = new RowsAt(tables.map(({ table }) => table));
  const repaired = rowsAt.rowsOf(placesOf(findings, isRepairName));
  let count = 0;
  for (const rows of rowsOfEach(records))
    for (const { table, row } of rows) if (repaired.take(table, row.number)) count += 1;
  return count;
}
