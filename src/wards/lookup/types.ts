import type { FormerName } from '../former/types.js';
import type { Commune } from '../register/types.js';
import type { UnitType } from '../units/unit-types.js';
import type { MatchLevel, MatchReason } from './levels.js';

/** A question as somebody writes it. */
export interface Asked {
  /** A name, a code, both, or a whole address. */
  readonly text: string;
  /** Whether the text is known to name a ward: it stands in a column of wards, say. */
  readonly isWard?: boolean;
  /** Whether like names are looked for where nothing fits; yes when absent. */
  readonly proposes?: boolean;
  readonly code?: string | undefined;
  /** Over what the text says. */
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

/** A unit's name as written, its type taken off when one was written. */
export interface PlaceName {
  readonly name: string;
  readonly type?: UnitType;
  /** As written, with whatever stands for the type. */
  readonly text: string;
  /** Whether the type is written for short. */
  readonly isShort: boolean;
}

/** A question as it was understood. */
export interface WardQuery {
  readonly code?: string;
  readonly ward?: PlaceName;
  readonly district?: PlaceName;
  readonly province?: PlaceName;
  /** Another address that stands in front of this one. */
  readonly earlier?: string | undefined;
  /** Whether its ward was read as one without diacritics: then a name without them says less. */
  readonly isBare: boolean;
}

/** A unit in one of its periods that a question may mean. */
export interface Candidate {
  readonly unit: Commune;
  readonly level: MatchLevel;
  readonly reasons: readonly MatchReason[];
  /** Whether nothing else can be meant: names and places agree and no other unit fits as well. */
  readonly certain: boolean;
  /** The name of an earlier round that it was found by. */
  readonly former?: FormerName;
}

/** A question with its answer, best first. */
export interface Match {
  readonly query: WardQuery;
  readonly candidates: readonly Candidate[];
}
