import { isFailure } from '../../findings/index.js';
import type { Connection } from '../file/connection.js';
import { verified } from '../records/hashed-content.js';
import { findingsOfRevision } from '../revision/lookup.js';
import type { Revision } from '../revision/revision.js';
import { verifySeal } from '../revision/seal.js';
import type { Tables } from '../tables/index.js';

/** What can be damaged in a workspace. */
export const DAMAGES = ['structure', 'revision', 'record', 'findings', 'rejected'] as const;

/** One thing that is not as it was stored. */
export interface Damage {
  readonly what: (typeof DAMAGES)[number];
  readonly dataset?: string;
  readonly revision?: number;
  /** Of a record. */
  readonly key?: string;
  /** In SQLite's own words, or the name of a workbook. */
  readonly detail?: string;
}

/** What became of a dataset: its latest revision, and the newest that is whole, if there is one. */
export interface DatasetState {
  readonly dataset: string;
  readonly latest: number;
  readonly newestWhole: number | undefined;
}

export interface Examination {
  readonly damages: readonly Damage[];
  readonly datasets: readonly DatasetState[];
  readonly revisions: number;
}

/** Looks at all that a workspace holds, past what is damaged. Changes nothing. */
export function examine(connection: Connection, tables: Tables): Examination {
  const structure = orDamage(() => structureOf(connection), []);
  const revisions = orDamage(() => tables.revisions.all.all(), []);
  const damaged = orDamage(() => damagedRecords(tables), new Set<string>());
  const states = revisions.value.map(named).map((revision) => ({
    revision,
    damages: damagesOf(tables, revision, damaged.value),
  }));
  const general = [structure, revisions, damaged].flatMap(({ damages }) => damages);
  return {
    damages: [
      ...structure.value,
      ...general,
      ...states.flatMap(({ damages }) => damages),
      ...rejectedDamages(tables),
    ],
    datasets: datasetStates(states),
    revisions: revisions.value.length,
  };
}

/** A damaged file may hold anything where a text stood, nothing at all included: it is told all the same. */
const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '?');

const named = (revision: Revision): Revision => ({
  ...revision,
  dataset: textOf(revision.dataset),
});

interface RevisionState {
  readonly revision: Revision;
  readonly damages: readonly Damage[];
}

/** Revisions come newest first. */
function datasetStates(states: readonly RevisionState[]): DatasetState[] {
  const names = [...new Set(states.map(({ revision }) => revision.dataset))].sort();
  return names.map((dataset) => {
    const own = states.filter(({ revision }) => revision.dataset === dataset);
    const whole = own.find(({ damages }) => damages.every(({ what }) => what === 'findings'));
    return { dataset, latest: own[0]?.revision.id ?? 0, newestWhole: whole?.revision.id };
  });
}

function structureOf(connection: Connection): Damage[] {
  const faults = connection.faults('integrity_check');
  return faults.map((detail) => ({ what: 'structure', detail }));
}

function damagesOf(
  tables: Tables,
  { id: revision, dataset }: Revision,
  damaged: ReadonlySet<string>,
): Damage[] {
  const about = { dataset, revision };
  const keys = orDamage(() => tables.records.hashes.all({ revision }), []);
  const isWhole = holds(() => verifySeal(tables, revision));
  return [
    ...keys.damages,
    ...(isWhole ? [] : [{ what: 'revision', ...about } as const]),
    ...keys.value
      .filter(([, hash]) => damaged.has(hash.toString('hex')))
      .map(([key]) => ({ what: 'record', ...about, key: textOf(key) }) as const),
    ...(holds(() => findingsOfRevision(tables, revision))
      ? []
      : [{ what: 'findings', ...about } as const]),
  ];
}

/** The hashes of stored fields that are no longer theirs. */
function damagedRecords(tables: Tables): Set<string> {
  const hashes = new Set<string>();
  for (let after = 0; ; ) {
    const page = tables.records.page.all(after);
    for (const row of page) if (!holds(() => verified(row))) hashes.add(row.hash.toString('hex'));
    const last = page.at(-1);
    if (last === undefined) return hashes;
    after = last.id;
  }
}

function rejectedDamages(tables: Tables): Damage[] {
  const ids = orDamage(() => tables.rejected.ids.all(), []);
  const damages = ids.value.flatMap(({ id, workbook }): Damage[] =>
    holds(() => tables.rejected.byId.get(id))
      ? []
      : [{ what: 'rejected', detail: textOf(workbook) }],
  );
  return [...ids.damages, ...damages];
}

function holds(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}

/** What a look gives, or that the file could not be read there: an examination doesn't end at the first damage. */
function orDamage<T>(look: () => T, none: T): { readonly value: T; readonly damages: Damage[] } {
  try {
    return { value: look(), damages: [] };
  } catch (error) {
    const detail = reasonOf(error);
    return { value: none, damages: [{ what: 'structure', detail }] };
  }
}

/** In the words of SQLite. */
function reasonOf(error: unknown): string {
  if (isFailure(error) && error.code === 'workspace-broken') return String(error.params.reason);
  return error instanceof Error ? error.message : String(error);
}
