import { join } from 'node:path';
import type { Connection, Query } from '../file/connection.js';
import { rejectedNames } from '../file/folder.js';
import { type RejectedWorkbook, unpackTables } from '../rejected/rejected.js';
import { isSealed } from './schema.js';

interface RejectedRecord {
  readonly id: number;
  readonly dataset: string;
  readonly revision: number | null;
  readonly file: string;
  readonly workbook: string;
  readonly hash: Buffer;
  readonly content: Buffer;
  readonly written: number;
}

interface DatedRecord extends RejectedRecord {
  readonly from: string | null;
  readonly until: string | null;
}

interface NewRejected {
  readonly dataset: string;
  readonly revision: number | null;
  readonly file: string;
  readonly workbook: string;
  readonly hash: Buffer;
  readonly content: Buffer;
  readonly storedAt: string;
}

type RejectedName = Pick<RejectedRecord, 'id' | 'workbook'>;

/** What makes rejected rows the same: an import that changes nothing is often run again. */
type Identity = Pick<NewRejected, 'dataset' | 'revision' | 'file' | 'hash'>;

const COLUMNS = 'id, dataset, revision, input AS file, workbook, hash, content, written';

const SELECT = `SELECT ${COLUMNS} FROM rejected`;

/** Version 1 didn't note when rows were set aside; it was not before their revision … */
const OF_REVISION =
  '(SELECT created_at FROM revision NOT INDEXED WHERE revision.id = rejected.revision)';

/** … and before the dataset's next one. */
const BEFORE_NEXT = `
  (SELECT MIN(created_at) FROM revision NOT INDEXED JOIN dataset ON dataset.id = revision.dataset
   WHERE dataset.name = rejected.dataset AND revision.id > COALESCE(rejected.revision, 0))`;

/** Rejected rows, and between which moments they were set aside, often one and the same; `null`: nobody knows. */
export interface DatedWorkbook {
  readonly workbook: RejectedWorkbook;
  readonly from: string | null;
  readonly until: string | null;
}

/** The statements about rejected rows; `folder` is where their workbooks are written. */
export function rejectedTable(connection: Connection, folder: string) {
  const rejected = <P extends unknown[]>(sql: string): Query<P, RejectedWorkbook> =>
    connection.query<P, RejectedRecord, RejectedWorkbook>(`${SELECT} ${sql}`, (row) =>
      workbookOf(row, folder),
    );
  const dated = (from: string, until: string) =>
    connection.query<[], DatedRecord, DatedWorkbook>(
      `SELECT ${COLUMNS}, ${from} AS "from", ${until} AS until FROM rejected ORDER BY id`,
      (row) => ({ workbook: workbookOf(row, folder), from: row.from, until: row.until }),
    );
  const noted = (otherwise: string) => `COALESCE(stored_at, ${otherwise})`;
  const datedNow = dated(noted(OF_REVISION), noted(BEFORE_NEXT));
  const datedInVersion1 = dated(OF_REVISION, BEFORE_NEXT);

  return {
    byId: rejected<[id: number]>('WHERE id = ?'),
    pending: rejected<[]>('WHERE written = 0 ORDER BY id'),
    same: rejected<[Identity]>(
      `WHERE dataset = @dataset AND revision IS @revision AND input = @file AND hash = @hash`,
    ),
    ids: connection.query<[], RejectedName, RejectedName>(
      'SELECT id, workbook FROM rejected ORDER BY id',
      (row) => row,
    ),
    workbooks: connection.query<[], { workbook: string }, string>(
      'SELECT workbook FROM rejected',
      (row) => row.workbook,
    ),
    dated: () => (isSealed(connection) ? datedNow : datedInVersion1).all(),
    remove: connection.command<[id: number]>('DELETE FROM rejected WHERE id = ?'),
    namesOnDisk: () => rejectedNames(folder),
    insert: connection.command<[NewRejected]>(
      `INSERT INTO rejected (dataset, revision, input, workbook, hash, content, stored_at)
       VALUES (@dataset, @revision, @file, @workbook, @hash, @content, @storedAt)`,
    ),
    markWritten: connection.command<[id: number]>('UPDATE rejected SET written = 1 WHERE id = ?'),
  };
}

function workbookOf(row: RejectedRecord, folder: string): RejectedWorkbook {
  const { id, dataset, revision, file } = row;
  const path = join(folder, row.workbook);
  return {
    id,
    dataset,
    revision,
    file,
    path,
    written: row.written === 1,
    tables: unpackTables(row),
  };
}
