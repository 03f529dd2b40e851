import { join } from 'node:path';
import type { Connection, Query } from '../file/connection.js';
import { rejectedNames } from '../file/folder.js';
import { type RejectedWorkbook, unpackTables } from '../rejected/rejected.js';

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

const SELECT =
  'SELECT id, dataset, revision, input AS file, workbook, hash, content, written FROM rejected';

/** The statements about rejected rows; `folder` is where their workbooks are written. */
export function rejectedTable(connection: Connection, folder: string) {
  const rejected = <P extends unknown[]>(sql: string): Query<P, RejectedWorkbook> =>
    connection.query<P, RejectedRecord, RejectedWorkbook>(`${SELECT} ${sql}`, (row) =>
      workbookOf(row, folder),
    );

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
