import type { Connection } from '../file/connection.js';
import type { Forgetting } from '../forget/forgetting.js';

interface ForgottenRow {
  readonly createdAt: string;
  readonly author: string;
  readonly before: string;
  readonly workbooks: string;
  readonly rows: number;
}

/** The statements about what was forgotten; newest first. */
export function forgottenTable(connection: Connection) {
  return {
    all: connection.query<[], ForgottenRow, Forgetting>(
      'SELECT created_at AS createdAt, author, before, workbooks, rows FROM forgotten ORDER BY id DESC',
      (row) => ({ ...row, files: JSON.parse(row.workbooks) as string[] }),
    ),
    insert: connection.command<[ForgottenRow]>(
      `INSERT INTO forgotten (created_at, author, before, workbooks, rows)
       VALUES (@createdAt, @author, @before, @workbooks, @rows)`,
    ),
  };
}
