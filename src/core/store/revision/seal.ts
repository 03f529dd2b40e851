import { createHash } from 'node:crypto';
import { Failure } from '../../findings/index.js';
import type { Tables } from '../tables/index.js';

/** What a revision holds: keys in their order, each with the hash of its record. */
export type Held = readonly (readonly [key: string, hash: Buffer])[];

/** SHA-256 of what a revision says of itself and of all that it holds, by key and hash. */
function sealOf(tables: Tables, revision: number, held: Held): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(tables.seals.head.get(revision) ?? null));
  for (const [key, content] of held) hash.update(`\n${JSON.stringify(key)}`).update(content);
  return hash.digest();
}

/** Seals a revision that was stored; gives what it holds. Runs inside a transaction. */
export function seal(tables: Tables, revision: number): Held {
  const held = tables.records.hashes.all({ revision });
  tables.seals.insert(revision, sealOf(tables, revision, held));
  return held;
}

/**
 * Proves that a revision is as it was stored: no record more or less, each under its key, and nothing else said of it.
 * That each record is what it was is seen when it is read. Revisions of workspaces of version 1 have no seal.
 * Gives what it holds, which takes reading it once. Throws `Failure` revision-damaged.
 */
export function verifySeal(tables: Tables, revision: number): Held {
  const held = tables.records.hashes.all({ revision });
  if (!tables.isSealed()) return held;
  if (tables.seals.of.get(revision)?.equals(sealOf(tables, revision, held)) === true) return held;
  throw new Failure('revision-damaged', { revision: `@${revision}` });
}
