import { Failure } from '../../findings/index.js';
import type { Connection } from '../file/connection.js';
import { workspaceMissing } from '../file/missing.js';

/** "hcap" in ASCII: tells our files from other programs' databases. */
const APPLICATION_ID = 0x68_63_61_70;

/** Raised with every change of the tables, and of what stands in them: since 3 a chunk's repairs have what they share once. */
export const SCHEMA_VERSION = 3;

/** From this version on every revision has a seal. */
const SEALED_SINCE = 2;

/**
 * A record's fields are stored once, whatever dataset or revision holds them. A membership says
 * that a dataset held a record under a key from revision `since` until, not including, revision
 * `until`; so a revision costs what it changes, not what it holds. Findings are shared in chunks.
 */
const TABLES = `
  CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    key_fields TEXT NOT NULL            -- JSON: names of the fields that identify a record
  ) STRICT;

  CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES dataset,
    created_at TEXT NOT NULL,           -- ISO 8601, UTC
    author TEXT NOT NULL,
    mode TEXT NOT NULL,                 -- JSON: RevisionMode
    summary TEXT NOT NULL,              -- JSON: RevisionSummary
    inputs TEXT NOT NULL,               -- JSON: ImportInput[]
    mapping TEXT NOT NULL,              -- JSON: Mapping
    findings TEXT NOT NULL              -- JSON: ChunkList[]
  ) STRICT;
  CREATE INDEX revision_of_dataset ON revision (dataset, id);

  CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of fields
    fields TEXT NOT NULL                -- JSON with sorted names
  ) STRICT;

  CREATE TABLE membership (
    dataset INTEGER NOT NULL REFERENCES dataset,
    key TEXT NOT NULL CHECK (key <> ''),
    since INTEGER NOT NULL REFERENCES revision,
    until INTEGER REFERENCES revision,  -- NULL: still there
    record INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (dataset, key, since)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finding_chunk (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the JSON before packing
    content BLOB NOT NULL               -- packed JSON: StoredFindings
  ) STRICT;

  CREATE TABLE rejected (
    id INTEGER PRIMARY KEY,
    dataset TEXT NOT NULL,              -- a name: the dataset may not exist yet
    revision INTEGER REFERENCES revision,
    input TEXT NOT NULL,
    workbook TEXT NOT NULL UNIQUE,      -- file name
    hash BLOB NOT NULL,                 -- SHA-256 of the JSON before packing
    content BLOB NOT NULL,              -- packed JSON: RejectedTable[]
    written INTEGER NOT NULL DEFAULT 0
  ) STRICT;
`;

/** What version 2 added: by its seal a revision proves that it is as it was stored. */
const SINCE_2 = `
  CREATE TABLE seal (
    revision INTEGER PRIMARY KEY REFERENCES revision,
    hash BLOB NOT NULL                  -- SHA-256 of what the revision says of itself and holds
  ) STRICT;

  CREATE TABLE forgotten (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,           -- ISO 8601, UTC
    author TEXT NOT NULL,
    before TEXT NOT NULL,               -- the day that the rows were older than
    workbooks TEXT NOT NULL,            -- JSON: names
    rows INTEGER NOT NULL
  ) STRICT;

  ALTER TABLE rejected ADD COLUMN stored_at TEXT;   -- ISO 8601, UTC; NULL: by version 1
`;

/** Whether revisions have seals: those of version 1 get theirs when they are next written to. */
export function isSealed(connection: Connection): boolean {
  return connection.pragma('user_version') >= SEALED_SINCE;
}

/** Brings a workspace of an earlier version to this one; `seal` seals the revisions that it has. */
export function upgrade(connection: Connection, seal: () => void): void {
  const isOfNow = () => connection.pragma('user_version') >= SCHEMA_VERSION;
  if (isOfNow()) return;
  connection.write(() => {
    if (isOfNow()) return;
    if (!isSealed(connection)) {
      connection.execute(SINCE_2);
      seal();
    }
    connection.execute(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

/**
 * Sees to it that the database is a workspace of a version we know. An empty one becomes a
 * workspace when `create` is set.
 *
 * Throws `Failure` workspace-missing (empty, not `create`), workspace-broken (another program's
 * database) or workspace-newer.
 */
export function ensureSchema(connection: Connection, directory: string, create: boolean): void {
  if (isEmpty(connection)) {
    if (!create) throw workspaceMissing(directory);
    connection.execute('PRAGMA journal_mode = WAL');
    connection.write(() => createTables(connection));
  }
  if (connection.pragma('application_id') !== APPLICATION_ID) {
    throw new Failure('workspace-broken', { directory, reason: 'not a haicap database' });
  }
  const found = connection.pragma('user_version');
  if (found < 1) throw new Failure('workspace-broken', { directory, reason: `version ${found}` });
  if (found > SCHEMA_VERSION) {
    throw new Failure('workspace-newer', { directory, found, supported: SCHEMA_VERSION });
  }
}

function createTables(connection: Connection): void {
  // Another process may have been faster while we waited to write.
  if (!isEmpty(connection)) return;
  connection.execute(TABLES);
  connection.execute(SINCE_2);
  connection.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.execute(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

/** `schema_version` counts changes of the tables; 0 means that there never was one. */
function isEmpty(connection: Connection): boolean {
  return connection.pragma('schema_version') === 0;
}
