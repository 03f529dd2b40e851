import type { Connection } from '../file/connection.js';

/** What a revision says of itself, as it is stored. */
type Head = readonly (string | number)[];

/** The statements about seals. */
export function sealTable(connection: Connection) {
  return {
    of: connection.query<[revision: number], { hash: Buffer }, Buffer>(
      'SELECT hash FROM seal WHERE revision = ?',
      (row) => row.hash,
    ),
    head: connection.query<[revision: number], Record<string, string | number>, Head>(
      `SELECT revision.id, name, kind, key_fields, created_at, author, mode, summary, inputs, mapping, findings
       FROM revision JOIN dataset ON dataset.id = revision.dataset WHERE revision.id = ?`,
      (row) => Object.values(row),
    ),
    insert: connection.command<[revision: number, hash: Buffer]>(
      'INSERT INTO seal (revision, hash) VALUES (?, ?)',
    ),
  };
}
