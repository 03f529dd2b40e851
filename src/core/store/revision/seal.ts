import { createHash } from 'node:crypto';
import { Failure } from '../../findings/index.js';
import type { Tables } from '../tables/index.js';

/** SHA-256 of what a revision says of itself and of all that it holds, by key and hash. */
function sealOf(tables: Tables, revision: number): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(tables.seals.head.get(revision) ?? null));
  for (const [key, content] of tables.records.hashes.all({ revision }))
    hash.update(`\n${JSON.stringify(key)}`).update(content);
  return hash.digest();
}

/** Seals a revision that was stored. Runs inside a transaction. */
export function seal(tables: Tables, revision: number): void {
  tables.seals.insert(revision, sealOf(tables, revision));
}

/**
 * Proves that a revision is as it was stored: no record more or less, each under its key, and nothing else said of it.
 * That each record is what it was is seen when it is read. Revisions of workspaces of version 1 have no seal.
 * Throws `Failure` revision-damaged.
 */
export function verifySeal(tables: Tables, revision: number): void {
  if (!tables.isSealed()) return;
  if (tables.seals.of.get(revision)?.equals(sealOf(tables, revision)) === true) return;
  throw new Failure('revision-damaged', { revision: `@${revision}` });
}
