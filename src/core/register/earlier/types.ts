import type { Strength } from '../former/strengths.js';
import type { Commune, District, Province } from '../types.js';

/** A commune of a list before 30 June 2025, as the lists between two days have it. */
export interface EarlierCommune extends Commune {
  /**
   * Codes of the communes of 30 June 2025 that have its land, or of a district that had none by then; none where no
   * source tells, and while it goes on.
   */
  readonly survivors: readonly string[];
  /** How far its survivors are to be believed; absent while it goes on. */
  readonly strength?: Strength | undefined;
  /** Number of the resolution that ended it, where a source states one. */
  readonly resolution?: string | undefined;
  /** The day from which it was no more by that resolution: lists follow later. */
  readonly ended?: string | undefined;
  /** What tells of its survivors, as the sources are called in the data: "gso-list|geo2017". */
  readonly sources?: string | undefined;
}

/**
 * What the statistics office's lists before 30 June 2025 had otherwise than the one of that day. A unit of that day
 * that began after the first list is there with its beginning and without an end.
 */
export interface EarlierUnits {
  readonly communes: readonly EarlierCommune[];
  readonly districts: readonly District[];
  readonly provinces: readonly Province[];
}

/** The day of the earliest list that all later ones are known of: before it nothing is known as a whole. */
export const FIRST_LIST = '2015-08-31';
