import { isDeepStrictEqual } from 'node:util';
import { columnLetter } from '../../lib/tables/index.js';
import { runChecks } from '../checks/index.js';
import { type Finding, finding, isRejecting, listOfCodes } from '../findings/index.js';
import { type KeyedRecord, type Kind, type Origin, withExtraFields } from '../kinds/index.js';
import type { Side } from '../sides/index.js';

/** Why records can't be taken that no side has as they are: the findings that would set them aside on import. */
export async function unfitRecords(
  declared: Kind,
  records: readonly KeyedRecord[],
  sides: readonly Side[],
  { file, asOf }: { readonly file: string; readonly asOf: string },
): Promise<readonly Finding[]> {
  const names = records.flatMap(({ fields }) => Object.keys(fields));
  const kind = withExtraFields(declared, [...new Set(names)]);
  const held = sides.map((side) => new Map(side.records.map((one) => [one.key, one.fields])));
  const isNew = ({ key, fields }: KeyedRecord) =>
    held.every((side) => !isDeepStrictEqual(side.get(key), fields));
  const origin = originOf(kind, file);
  const made = records.filter(isNew).map((record) => ({ ...record, origin }));
  const found = await runChecks(kind.checks, { kind, asOf }, made);
  const told = listOfCodes(found, isRejecting).map((one) => ({ ...one, place: { file } }));
  const count = new Set(told.map(({ key }) => key)).size;
  return count === 0 ? [] : [...told, finding('result-unfit', { place: { file } }, { count })];
}

/** Where checks look for cells: every field has its column, and none a cell. What a cell alone tells, its list was judged by. */
function originOf({ fields }: Kind, name: string): Origin {
  const source = { name, sha256: '', format: 'json', size: 0 } as const;
  const columns = fields.map(({ field }, index) => ({
    header: field,
    index,
    letter: columnLetter(index),
  }));
  const row = { number: 1, cells: [] };
  const table = { source, headerRows: [], firstDataRow: 0, columns, rows: [row] };
  return { table, row, columns: new Map(columns.map((column) => [column.header, column])) };
}
