import type { Change } from '../../../core/compare/index.js';
import type { Consequence } from '../../../core/kinds/index.js';

/** Changes by their type, and in how many each consequence occurs. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly renamedKeys: number;
  readonly byConsequence: Partial<Readonly<Record<Consequence, number>>>;
}

/** Why changes that were counted are not listed. */
export const REASONS = ['known', 'ignored'] as const;

export type LeftOut = Partial<Readonly<Record<(typeof REASONS)[number], ChangeCounts>>>;

/** Counts changes; a pair whose key changed counts as that alone. */
export function countsOf(changes: readonly Pick<Change, 'type' | 'consequences'>[]): ChangeCounts {
  const of = (type: Change['type']) => changes.filter((change) => change.type === type).length;
  const byConsequence: Partial<Record<Consequence, number>> = {};
  for (const name of changes.flatMap(({ consequences }) => consequences))
    byConsequence[name] = (byConsequence[name] ?? 0) + 1;
  return {
    added: of('added'),
    removed: of('removed'),
    changed: of('changed'),
    renamedKeys: of('renamed-key'),
    byConsequence,
  };
}
