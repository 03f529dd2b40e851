import { runChecks } from '../../checks/index.js';
import {
  buildRecords,
  type DatasetRecord,
  type Kind,
  loadKind,
  withKey,
} from '../../datasets/index.js';
import type { Row, Table } from '../../files/index.js';
import { adjustFindings, type Finding, isRejecting, REPAIR_NAMES } from '../../findings/index.js';
import type { Progress, ReadOptions } from './options.js';
import { type MatchedTable, readTables } from './tables.js';

/** A row that can't be taken as it is, with the findings that say why. */
export interface SetAsideRow {
  readonly table: Table;
  readonly row: Row;
  readonly reasons: readonly Finding[];
}

/** What files hold when they are read as a kind: `rows = accepted + rejected`. */
export interface ReadDataset {
  readonly kind: Kind;
  readonly tables: readonly MatchedTable[];
  readonly rows: number;
  readonly accepted: readonly DatasetRecord[];
  readonly rejected: readonly SetAsideRow[];
  /** Accepted and rejected records that have a key: what a comparison looks at. */
  readonly keyed: readonly DatasetRecord[];
  /** How many rows had at least one repair. */
  readonly repaired: number;
  /** After the office's own severities and ignore list. */
  readonly findings: readonly Finding[];
}

/** Reads, repairs and checks: the part that validate, import and diff share. */
export async function readDataset(
  kindName: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<ReadDataset> {
  const declared = loadKind(kindName);
  const kind = options.key === undefined ? declared : withKey(declared, options.key);
  const { tables, findings: reading } = await readTables(kind, patterns, options, progress);
  const built = tables.map(({ table, matching }) => {
    progress('repair', table.source.name);
    return buildRecords(kind, table, matching, options.repairs);
  });
  const records = built.flatMap((part) => part.records);
  const repairs = built.flatMap((part) => part.findings);
  progress('check', records.length);
  // Rows of a table without its required columns are all set aside for that one reason.
  const incomplete = new Set(
    tables.filter(({ matching }) => !matching.complete).map(({ table }) => table),
  );
  const checkable = records.filter((record) => !incomplete.has(record.origin.table));
  const checks = await runChecks(kind.checks, { kind, records: checkable, asOf: options.asOf });
  const findings = [...reading, ...repairs, ...checks];
  const reasons = reasonsByRow(findings);
  const sheetReasons = (table: Table) => findings.filter((found) => concernsSheet(found, table));
  const rejected = records.flatMap(({ origin: { table, row } }): SetAsideRow[] => {
    const why = incomplete.has(table) ? sheetReasons(table) : reasons.get(rowId(table, row.number));
    return why === undefined ? [] : [{ table, row, reasons: why }];
  });
  const rejectedRows = new Set(rejected.map(({ row }) => row));
  return {
    kind,
    tables,
    rows: records.length,
    accepted: records.filter((record) => !rejectedRows.has(record.origin.row)),
    rejected,
    keyed: checkable.filter((record) => record.key !== ''),
    repaired: countRepairedRows(repairs),
    findings: adjustFindings(findings, options),
  };
}

function reasonsByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const reasons = new Map<string, Finding[]>();
  for (const found of findings) {
    if (!isRejecting(found.code) || found.place.row === undefined) continue;
    const id = placeId(found.place.file, found.place.sheet, found.place.row);
    reasons.set(id, [...(reasons.get(id) ?? []), found]);
  }
  return reasons;
}

function concernsSheet(found: Finding, table: Table): boolean {
  const { file, sheet } = found.place;
  return isRejecting(found.code) && file === table.source.name && sheet === table.sheet;
}

function countRepairedRows(repairs: readonly Finding[]): number {
  const names = new Set<string>(REPAIR_NAMES);
  const rows = repairs
    .filter((found) => names.has(found.code))
    .map(({ place }) => placeId(place.file, place.sheet, place.row ?? 0));
  return new Set(rows).size;
}

function rowId(table: Table, row: number): string {
  return placeId(table.source.name, table.sheet, row);
}

/** A line feed can't stand in a file's or a sheet's name. */
function placeId(file: string, sheet: string | undefined, row: number): string {
  return `${file}\n${sheet ?? ''}\n${row}`;
}
