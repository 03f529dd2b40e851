import type { Connection } from '../file/connection.js';
import { findingTable } from './findings.js';
import { forgottenTable } from './forgotten.js';
import { recordTable } from './records.js';
import { rejectedTable } from './rejected.js';
import { revisionTable } from './revisions.js';
import { isSealed } from './schema.js';
import { sealTable } from './seals.js';

export type Tables = ReturnType<typeof prepareTables>;

/** All the SQL of a workspace, prepared; the database has its schema already. */
export function prepareTables(connection: Connection, rejectedFolder: string) {
  return {
    revisions: revisionTable(connection),
    records: recordTable(connection),
    findings: findingTable(connection),
    rejected: rejectedTable(connection, rejectedFolder),
    seals: sealTable(connection),
    forgotten: forgottenTable(connection),
    /** Whether every revision has a seal. */
    isSealed: () => isSealed(connection),
  };
}
