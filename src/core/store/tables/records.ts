import type { KeyedRecord } from '../../kinds/index.js';
import type { Connection, Query } from '../file/connection.js';
import { type Content, recordOf, verified, wholeOf } from '../records/hashed-content.js';

interface RecordRow {
  readonly key: string;
  readonly hash: Buffer;
  readonly fields: string;
}

interface StoredFields extends Content {
  readonly id: number;
}

interface At {
  readonly revision: number;
}

/** What a revision holds. */
const HELD = `
  FROM membership JOIN record ON record.id = membership.record
  WHERE membership.dataset = (SELECT dataset FROM revision WHERE id = @revision)
    AND since <= @revision AND (until IS NULL OR until > @revision)`;

/** The statements about records and who holds them. Keys are ordered by code point. */
export function recordTable(connection: Connection) {
  const held = <P extends At>(sql: string): Query<[P], KeyedRecord> =>
    connection.query<[P], RecordRow, KeyedRecord>(
      `SELECT key, hash, fields ${HELD} ${sql}`,
      (row) => recordOf(verified(row)),
    );
  const idByHash = connection.query<[hash: Buffer], { id: number }, number>(
    'SELECT id FROM record WHERE hash = ?',
    (row) => row.id,
  );
  const insert = connection.insertion<[hash: Buffer, fields: string]>(
    'INSERT INTO record (hash, fields) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
  );

  return {
    one: held<At & { key: string }>('AND key = @key'),
    /** `limit` records after the key `after`; every key comes after ''. */
    after: held<At & { after: string; limit: number }>(
      'AND key > @after ORDER BY key LIMIT @limit',
    ),
    contents: connection.query<[At], Content, Content>(
      `SELECT key, hash, fields ${HELD} ORDER BY key`,
      verified,
    ),
    hashes: connection.query<[At], { key: string; hash: Buffer }, [key: string, hash: Buffer]>(
      `SELECT key, hash ${HELD} ORDER BY key`,
      (row) => [row.key, row.hash],
    ),

    /** The id under which a record's fields are stored, now if they weren't before. */
    idOf: (content: Content): number => {
      const { hash, fields } = wholeOf(content);
      const id = insert(hash, fields) ?? idByHash.get(hash);
      if (id === undefined) throw new Error('a record that is stored has no id');
      return id;
    },
    // Bound by position: by name it takes twice as long, for as many as a list has rows.
    begin: connection.command<[dataset: number, key: string, revision: number, record: number]>(
      'INSERT INTO membership (dataset, key, since, record) VALUES (?, ?, ?, ?)',
    ),
    /** So many stored fields after an id, whoever holds them. */
    page: connection.query<[after: number], StoredFields, StoredFields>(
      `SELECT id, '' AS key, hash, fields FROM record NOT INDEXED WHERE id > ? ORDER BY id LIMIT 500`,
      (row) => row,
    ),
    /** Has everything end that a dataset holds or, when it was damaged, might hold later. */
    endAll: connection.command<[{ dataset: number; revision: number }]>(
      `UPDATE membership SET until = @revision
       WHERE dataset = @dataset AND (until IS NULL OR until > @revision)`,
    ),
    end: connection.command<[revision: number, dataset: number, key: string]>(
      'UPDATE membership SET until = ? WHERE dataset = ? AND key = ? AND until IS NULL',
    ),
  };
}
