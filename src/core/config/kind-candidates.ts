import type { Kind } from '../kinds/index.js';
import { kindAsked, type ReadOptions } from '../reading/index.js';
import type { Config } from './config.js';
import { type ReadingFlags, readOptions } from './read-options.js';

/** A kind that files may be of, and how they are read as it. */
export interface KindCandidate {
  readonly kind: Kind;
  readonly options: ReadOptions;
}

/**
 * The kinds among those named that the flags fit: fields that are named belong to one kind, and another that doesn't
 * know them is no candidate. Throws the `Failure` of the first where none fits.
 */
export async function kindCandidates(
  names: readonly string[],
  flags: ReadingFlags,
  config: Config,
): Promise<readonly [KindCandidate, ...KindCandidate[]]> {
  const settled = await Promise.allSettled(
    names.map(async (name): Promise<KindCandidate> => {
      const options = await readOptions(name, flags, config);
      return { kind: kindAsked(name, options), options };
    }),
  );
  const [first, ...others] = settled.flatMap((made) =>
    made.status === 'fulfilled' ? [made.value] : [],
  );
  if (first !== undefined) return [first, ...others];
  const [refused] = settled.flatMap((made) => (made.status === 'rejected' ? [made.reason] : []));
  throw refused;
}
