import {
  type FindingCode,
  type Findings,
  headsOf,
  isRepairName,
  placesOf,
  REPAIR_NAMES,
} from '../../findings/index.js';
import { type BuiltRecords, type DatasetRecord, type Kind, KnownRows } from '../../kinds/index.js';
import { RowsAt } from '../account/row-ids.js';
import type { ReadOptions } from '../options.js';

/** Findings that are told once, at the first of the rows that they are about. */
const OF_SEVERAL_ROWS: ReadonlySet<FindingCode> = new Set(['context-contradicts']);

/**
 * Takes records and all that was found, before the office's own severities; gives the rows of those of which nothing but
 * repairs was found. None where what was found doesn't tell of all its rows.
 */
export function rowsToKnow(
  kind: Kind,
  built: readonly BuiltRecords[],
  records: readonly DatasetRecord[],
  findings: Findings,
  options: ReadOptions,
): KnownRows | undefined {
  if (mustTellRepairs(options) || headsOf(findings).some(({ code }) => OF_SEVERAL_ROWS.has(code)))
    return undefined;
  const signatures = new Map(built.flatMap((part) => [...part.signatures]));
  const rowsAt = new RowsAt([...signatures.keys()]);
  const told = rowsAt.rowsOf(placesOf(findings, (code) => !isRepairName(code)));
  const isUnremarkable = ({ origin: { table, row } }: DatasetRecord) =>
    !told.has(table, row.number);
  return new KnownRows(kind, records.filter(isUnremarkable), signatures);
}

/** Whether repairs have to be told though nobody reads of them: those that the office has turned off or ignores are counted. */
export function mustTellRepairs({ repairs, ignore }: ReadOptions): boolean {
  return !REPAIR_NAMES.every(repairs) || ignore.some(({ code }) => isRepairName(code));
}
