import type { Strength } from './strengths.js';

/** A name that a commune of 30 June 2025, or a part of it, bore before earlier rounds. */
export interface FormerName {
  /**
   * Of `official`: as written, without type. Of `proposed`: a key of `bareKey`, with its type if known. Of a unit of
   * earlier lists: its full name.
   */
  readonly name: string;
  /** Code of the commune that survived, as on 30 June 2025. */
  readonly survivor: string;
  readonly strength: Strength;
  /** The code it had, when the source tells. */
  readonly code?: string;
  /** The year it ended, when the source tells. */
  readonly year?: string;
  /** Of a unit of earlier lists, the last day on which it bore the name. */
  readonly until?: string;
  /** Of such a one, what ended it, where a source states it. */
  readonly resolution?: string;
  /** Number of its source in `former-name-sources.tsv`; of a unit of earlier lists, what its sources are called there. */
  readonly source: string;
}

export interface FormerNames {
  readonly names: readonly FormerName[];
  /** Where each source is to be found, by its number. */
  readonly sources: ReadonlyMap<string, string>;
}
