import { isDeepStrictEqual } from 'node:util';
import { runChecks } from '../checks/index.js';
import { type Finding, finding, isRejecting, listOfCodes } from '../findings/index.js';
import type { DatasetRecord, KeyedRecord, Kind } from '../kinds/index.js';
import type { Side } from '../sides/index.js';

/** Why records can't be taken that no side has as they are: the findings that would set them aside on import. */
export async function unfitRecords(
  kind: Kind,
  records: readonly KeyedRecord[],
  sides: readonly Side[],
  { file, asOf }: { readonly file: string; readonly asOf: string },
): Promise<readonly Finding[]> {
  const held = sides.map((side) => new Map(side.records.map((one) => [one.key, one.fields])));
  const isNew = ({ key, fields }: KeyedRecord) =>
    held.every((side) => !isDeepStrictEqual(side.get(key), fields));
  const made = records.filter(isNew).map((record, at) => withoutRow(record, file, at + 1));
  const found = await runChecks(kind.checks, { kind, asOf }, made);
  const told = listOfCodes(found, isRejecting).map((one) => ({ ...one, place: { file } }));
  const count = new Set(told.map(({ key }) => key)).size;
  return count === 0 ? [] : [...told, finding('result-unfit', { place: { file } }, { count })];
}

/** A record as checks see one, of no row and no cell: what a cell alone tells, its list was judged by. */
function withoutRow(record: KeyedRecord, name: string, number: number): DatasetRecord {
  const source = { name, sha256: '', format: 'json', size: 0 } as const;
  const row = { number, cells: [] };
  const table = { source, headerRows: [], firstDataRow: 0, columns: [], rows: [row] };
  return { ...record, origin: { table, row, columns: new Map() } };
}
