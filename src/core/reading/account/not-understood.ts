import type { Table } from '../../../lib/tables/index.js';
import {
  blocksReplace,
  type FailureCode,
  type FindingCode,
  listOfCodes,
  type Place,
} from '../../findings/index.js';
import type { ReadDataset } from '../dataset/dataset.js';
import type { TableAccount } from './account.js';

/** A part of a file that was not understood: what is in it is not in the records. */
export interface NotUnderstood {
  readonly place: Place;
  /** A finding's code, why its file could not be read, or `0` where there was no row of data at all. */
  readonly why: FindingCode | FailureCode | '0';
}

/**
 * What of the files was not understood. What is missing then is not absent: nothing may be taken out
 * for it, and nothing be called the same.
 */
export function notUnderstood(dataset: ReadDataset): readonly NotUnderstood[] {
  const { findings, tables, accounts, keyed, unreadable } = dataset;
  const unread = unreadable.map(
    ({ file, failure }): NotUnderstood => ({ place: { file }, why: failure.code }),
  );
  const told = listOfCodes(findings, blocksReplace).map(
    ({ code, place }): NotUnderstood => ({ place: partOf(code, place), why: code }),
  );
  // A sheet of which nothing was read although it holds more than titles.
  const skipped = accounts
    .filter(({ table, account }) => table === undefined && account.byRole.unread > 0)
    .map((sheet): NotUnderstood => ({ place: placeOf(sheet), why: 'sheet-skipped' }));
  const incomplete = tables
    .filter(({ matching, table }) => !matching.complete && table.rows.length > 0)
    .map(({ table }): NotUnderstood => ({ place: placeOf(table), why: 'column-missing' }));
  const isTold = ({ place }: NotUnderstood) =>
    told.some((one) => one.place.file === place.file && one.place.sheet === place.sheet);
  const found = [...unread, ...told, ...skipped.filter((one) => !isTold(one)), ...incomplete];
  if (found.length > 0 || keyed.length > 0) return unique(found);
  return [{ place: { file: tables[0]?.table.source.name ?? '' }, why: '0' }];
}

/** Codes about rows of a sheet whose others were understood. */
const ABOUT_ROWS: ReadonlySet<FindingCode> = new Set(['rows-not-understood', 'table-beside']);

/** The rows themselves where they are what was not understood, else their sheet. */
function partOf(code: FindingCode, { file, sheet, row }: Place): Place {
  const place = { file, ...(sheet !== undefined && { sheet }) };
  return ABOUT_ROWS.has(code) && row !== undefined ? { ...place, row } : place;
}

function placeOf({ source, sheet }: Pick<Table, 'source' | 'sheet'> | TableAccount): Place {
  return sheet === undefined ? { file: source.name } : { file: source.name, sheet };
}

function unique(found: readonly NotUnderstood[]): readonly NotUnderstood[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
