import { countValues, type ValueCounts } from '../store/index.js';
import type { Adopted } from './adopt.js';

/** What a state that was made of others does to a dataset, counted. */
export interface AdoptedCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly values: ValueCounts;
}

/** What reports tell of a state that was to be stored. */
export interface AdoptedTold {
  /** Absent where it was not tried to store anything. */
  readonly outcome?: AdoptedCounts;
  /** Present when nothing was or would be stored: a finding says why. */
  readonly refused?: true;
  /** Number of the revision; absent when nothing was stored. */
  readonly revision?: number;
}

/** Takes what became of a state; absent where it was not tried to store it. */
export function toldOf(adopted: Adopted | undefined): AdoptedTold {
  if (adopted === undefined) return { refused: true };
  const { outcome, refused, revision } = adopted;
  return {
    outcome: {
      added: outcome.added.length,
      changed: outcome.changed.length,
      removed: outcome.removed.length,
      unchanged: outcome.unchanged,
      values: countValues(outcome.effects),
    },
    ...(refused && { refused }),
    ...(revision !== undefined && { revision }),
  };
}
