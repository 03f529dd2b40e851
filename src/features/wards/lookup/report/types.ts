import type {
  MatchLevel,
  MatchReason,
  Strength,
  TypeCode,
} from '../../../../core/register/index.js';
import type { SuccessorUnit, UnitView } from '../../../../report/index.js';

/** A question about a unit, as it was understood; names as they were written. */
export interface LookupQuery {
  readonly text: string;
  readonly code?: string;
  /** Without its type. */
  readonly name?: string;
  readonly type?: TypeCode;
  readonly district?: string;
  readonly province?: string;
}

/** A name of an earlier round that a unit was found by. */
export interface FormerNameView {
  readonly name: string;
  readonly code?: string;
  /** The year it ended. */
  readonly year?: string;
  /** Of a unit of an earlier list, the last day on which it bore the name. */
  readonly until?: string;
  /** What ended it, where a source states it. */
  readonly resolution?: string;
  /** How far it is to be believed what became of it. */
  readonly strength: Strength;
  /** Of a unit of an earlier list, what the sources are called in the data. */
  readonly source: string;
}

/** A unit in one of its periods that the question may mean, and what became of it. */
export interface LookupCandidate extends UnitView {
  readonly match: MatchLevel;
  readonly reasons: readonly MatchReason[];
  /** Whether nothing else can be meant. */
  readonly certain: boolean;
  readonly former?: FormerNameView;
  /** Empty while the unit goes on. */
  readonly successors: readonly SuccessorUnit[];
}

/** Of `wards lookup`: best first. */
export interface LookupReport {
  readonly type: 'wards-lookup';
  readonly query: LookupQuery;
  readonly asOf: string;
  /** How many candidates there are, those beyond the limit included. */
  readonly total: number;
  readonly candidates: readonly LookupCandidate[];
  /** Units of before that it may mean, of which no source tells what became. */
  readonly lost: readonly UnitView[];
}
