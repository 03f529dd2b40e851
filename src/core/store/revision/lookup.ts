import { Failure, type Finding } from '../../findings/index.js';
import type { KeyedRecord } from '../../kinds/index.js';
import type { Tables } from '../tables/index.js';
import { parseReference } from './reference.js';
import type { Revision } from './revision.js';

/** How many revisions are named when another was asked for. */
const NAMED = 10;

const PAGE = 500;

/**
 * The revision of a dataset that `@latest`, `@12` or `@~1` means.
 * Throws `Failure` dataset-unknown, or revision-unknown with the newest that there are.
 */
export function resolveRevision(tables: Tables, dataset: string, reference: string): Revision {
  const revisions = revisionsOf(tables, dataset);
  const found = findRevision(tables, dataset, reference);
  if (found !== undefined) return found;
  const known = revisions.slice(0, NAMED).map((revision) => `@${revision.id}`);
  throw new Failure('revision-unknown', { revision: reference, dataset, known });
}

function findRevision(tables: Tables, dataset: string, text: string): Revision | undefined {
  const reference = parseReference(text);
  if (reference === undefined) return undefined;
  return 'id' in reference
    ? tables.revisions.byId.get(dataset, reference.id)
    : tables.revisions.beforeLatest.get(dataset, reference.beforeLatest);
}

/** Newest first. Throws `Failure` dataset-unknown. */
export function revisionsOf(tables: Tables, dataset: string): Revision[] {
  const revisions = tables.revisions.ofDataset.all(dataset);
  if (revisions.length > 0) return revisions;
  const known = tables.revisions.latestOfEach.all().map((latest) => latest.dataset);
  throw new Failure('dataset-unknown', { dataset, known });
}

/**
 * The records of a revision, by code point of their key. Read in pages: a revision never changes,
 * so that no statement has to stay open while the caller works, or when it stops half way.
 */
export function* recordsOf(tables: Tables, revision: number): Generator<KeyedRecord> {
  let after = '';
  for (;;) {
    const page = tables.records.after.all({ revision, after, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.key;
  }
}

/** The findings that were stored with a revision, file by file. */
export function findingsOfRevision(tables: Tables, revision: number): Finding[] {
  const lists = tables.findings.lists.get(revision) ?? [];
  return lists.flatMap(({ file, chunks }) =>
    chunks.flatMap((id) => tables.findings.inChunk.get({ id, file }) ?? []),
  );
}
