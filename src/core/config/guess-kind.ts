import { Failure } from '../findings/index.js';
import { fitnessOf, type Kind, kindNames } from '../kinds/index.js';
import { type Progress, readFiles, understandSheet } from '../reading/index.js';
import type { Config } from './config.js';
import { type KindCandidate, kindCandidates } from './kind-candidates.js';
import type { ReadingFlags } from './read-options.js';

/** By so many columns a kind must be ahead of all others. */
const AHEAD = 1;

/** Asks a person which of some kinds, the likeliest first, a file is; undefined for none of them. */
export type AskKind = (file: string, kinds: readonly Kind[]) => Promise<string | undefined>;

/**
 * Takes a file and how it is to be read; gives the name of the kind that it plainly is: one whose required columns are
 * all there, and of which it has more columns than of any other; else what a person says, where one is there. Throws
 * `kind-unclear` with the likeliest, and as `readFiles` does.
 */
export async function guessKind(
  file: string,
  flags: ReadingFlags,
  config: Config,
  progress: Progress,
  ask?: AskKind,
): Promise<string> {
  const candidates = await kindCandidates(kindNames(), flags, config);
  const [{ options }] = candidates;
  const { contents } = await readFiles([file], options, progress);
  const grids = contents.flatMap((content) => content.grids);
  const weighed = candidates.map(({ kind, options: asKind }: KindCandidate) => {
    const tables = grids.flatMap((grid) =>
      understandSheet(kind, grid, asKind).flatMap((part) => part.tables),
    );
    const isWhole = tables.some(({ matching }) => matching.complete);
    return { kind, fitness: fitnessOf(tables), isWhole };
  });
  const [best, next] = weighed.sort((a, b) => b.fitness - a.fitness);
  const isPlain = best?.isWhole === true && best.fitness - (next?.fitness ?? 0) >= AHEAD;
  if (best !== undefined && isPlain) return best.kind.name;
  const said = await ask?.(
    file,
    weighed.map(({ kind }) => kind),
  );
  if (said !== undefined) return said;
  const likely = weighed.filter(({ fitness }) => fitness >= AHEAD).map(({ kind }) => kind.name);
  throw new Failure('kind-unclear', { file, likely, known: kindNames() });
}
