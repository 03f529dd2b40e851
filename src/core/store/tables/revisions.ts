import type { Connection, Query } from '../file/connection.js';
import {
  commandOf,
  type ImportInput,
  type Mapping,
  type Revision,
  type RevisionMode,
  type RevisionSummary,
} from '../revision/revision.js';

interface RevisionRow {
  readonly id: number;
  readonly dataset: string;
  readonly kind: string;
  readonly keyFields: string;
  readonly createdAt: string;
  readonly author: string;
  readonly mode: string;
  readonly summary: string;
}

/** A row to be; everything that is no number or text of its own is JSON. */
interface NewRevision {
  readonly dataset: number;
  readonly createdAt: string;
  readonly author: string;
  readonly mode: string;
  readonly summary: string;
  readonly inputs: string;
  readonly mapping: string;
  readonly findings: string;
}

// Not by an index: a damaged one would give an older revision for the latest, and nothing would show it.
const SELECT = `
  SELECT revision.id, dataset.name AS dataset, kind, key_fields AS keyFields, created_at AS createdAt, author, mode, summary
  FROM revision NOT INDEXED JOIN dataset ON dataset.id = revision.dataset`;

/** The statements about datasets and their revisions; lists are newest first. */
export function revisionTable(connection: Connection) {
  const revision = <P extends unknown[]>(sql: string): Query<P, Revision> =>
    connection.query<P, RevisionRow, Revision>(`${SELECT} ${sql}`, revisionOf);
  const json = <T>(column: string): Query<[revision: number], T> =>
    connection.query<[number], { json: string }, T>(
      `SELECT ${column} AS json FROM revision WHERE id = ?`,
      (row) => JSON.parse(row.json) as T,
    );

  return {
    all: revision<[]>('ORDER BY revision.id DESC'),
    ofDataset: revision<[dataset: string]>('WHERE dataset.name = ? ORDER BY revision.id DESC'),
    byId: revision<[dataset: string, id: number]>('WHERE dataset.name = ? AND revision.id = ?'),
    beforeLatest: revision<[dataset: string, steps: number]>(
      'WHERE dataset.name = ? ORDER BY revision.id DESC LIMIT 1 OFFSET ?',
    ),
    latestOfEach: revision<[]>(
      `WHERE revision.id IN (SELECT MAX(id) FROM revision NOT INDEXED GROUP BY dataset) ORDER BY dataset.name`,
    ),
    inputs: json<readonly ImportInput[]>('inputs'),
    mapping: json<Mapping>('mapping'),

    datasetId: connection.query<[name: string], { id: number }, number>(
      'SELECT id FROM dataset WHERE name = ?',
      (row) => row.id,
    ),
    insertDataset: connection.command<[name: string, kind: string, keyFields: string]>(
      'INSERT INTO dataset (name, kind, key_fields) VALUES (?, ?, ?)',
    ),
    insert: connection.command<[NewRevision]>(
      `INSERT INTO revision (dataset, created_at, author, mode, summary, inputs, mapping, findings)
       VALUES (@dataset, @createdAt, @author, @mode, @summary, @inputs, @mapping, @findings)`,
    ),
  };
}

function revisionOf(row: RevisionRow): Revision {
  const mode = JSON.parse(row.mode) as RevisionMode;
  return {
    ...row,
    keyFields: JSON.parse(row.keyFields) as string[],
    mode,
    command: commandOf(mode),
    summary: JSON.parse(row.summary) as RevisionSummary,
  };
}
