/**
 * How far a former name is to be believed: `official`: from the official reconciliation of 2024, undated;
 * `proposed`: from a list that nobody has checked, without diacritics: it may suggest, never decide.
 */
export const STRENGTHS = ['official', 'proposed'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** A name that a commune of 30 June 2025, or a part of it, bore before earlier rounds. */
export interface FormerName {
  /** Of `official`: as written, without type. Of `proposed`: a key of `bareKey`, with its type if known. */
  readonly name: string;
  /** Code of the commune that survived, as on 30 June 2025. */
  readonly survivor: string;
  readonly strength: Strength;
  /** The code it had, when the source tells. */
  readonly code?: string;
  /** The year it ended, when the source tells. */
  readonly year?: string;
  /** Number of its source in `former-name-sources.tsv`. */
  readonly source: string;
}

export interface FormerNames {
  readonly names: readonly FormerName[];
  /** Where each source is to be found, by its number. */
  readonly sources: ReadonlyMap<string, string>;
}
