import { Failure } from '../findings/index.js';
import { type Kind, loadKind, withKey } from '../kinds/index.js';
import { type Progress, type ReadOptions, readEachInTurn } from '../reading/index.js';
import { type Revision, reading, resolveRevision } from '../store/index.js';
import { fileSide, type Side, type StoredSide, storedSide } from './sides.js';

/** How sides are read. */
export interface SideOptions {
  readonly reading: ReadOptions;
  /** The dataset whose revisions `@latest` and `@~1` mean; the kind's own when absent. */
  readonly dataset: string | undefined;
  readonly workspace: string | undefined;
}

/** Sides, and their kind with the key that all of them have. */
export interface ReadSides<Names extends readonly string[]> {
  readonly kind: Kind;
  /** In the order of their names. */
  readonly sides: { readonly [I in keyof Names]: Side };
}

/**
 * Reads states of a dataset, each a file (or pattern) or a stored revision (`@latest`, `@12`, `@~1`).
 * Throws `Failure` dataset-kind, dataset-key when they don't identify their records alike.
 */
export async function readSides<const Names extends readonly string[]>(
  kindName: string,
  names: Names,
  options: SideOptions,
  progress: Progress,
): Promise<ReadSides<Names>> {
  const revisions = names.filter((name) => name.startsWith('@'));
  if (revisions.length > 0) progress('load', revisions.join(', '));
  const stored = await storedSides(kindName, revisions, options);
  const key = options.reading.key ?? [...stored.values()][0]?.revision.keyFields;
  const declared = loadKind(kindName);
  const kind = key === undefined ? declared : withKey(declared, key);
  for (const { revision } of stored.values()) requireKey(revision, kind.key);
  const readOptions = { ...options.reading, key: kind.key };
  const sides = await readEachInTurn<Side>(
    names.map((name) => async (before) => {
      const first = before.find(({ read }) => read !== undefined);
      return stored.get(name) ?? fileSide(kindName, name, readOptions, progress, first);
    }),
  );
  // As many as there are names.
  return { kind, sides: sides as ReadSides<Names>['sides'] };
}

/** All of them from one look at the workspace: an import in between changes none. */
async function storedSides(
  kind: string,
  references: readonly string[],
  { workspace, dataset }: SideOptions,
): Promise<ReadonlyMap<string, StoredSide>> {
  if (references.length === 0) return new Map();
  return reading(workspace, (opened) => {
    const sides = references.map((reference): [string, StoredSide] => [
      reference,
      storedSide(opened, resolveRevision(opened, reference, dataset, kind), kind, reference),
    ]);
    return new Map(sides);
  });
}

function requireKey({ dataset, keyFields }: Revision, key: readonly string[]): void {
  if (keyFields.join() === key.join()) return;
  throw new Failure('dataset-key', { dataset, key: keyFields, given: key });
}
