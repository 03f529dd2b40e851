import type { EarlierCommune } from '../earlier/types.js';
import type { FormerName } from '../former/types.js';
import type { Commune } from '../types.js';
import type { UnitType } from '../units/unit-types.js';
import type { MatchLevel, MatchReason } from './weighing/levels.js';

/** A question as somebody writes it. */
export interface Asked {
  /** A name, a code, both, or a whole address. */
  readonly text: string;
  /** Whether the text is known to name a ward: it stands in a column of wards, say. */
  readonly isWard?: boolean;
  /** Whether it is somebody's address: a name without a type is a ward there only where it can be nothing else. */
  readonly isAddress?: boolean;
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

/**
 * How sure a ward is one: `typed`: its type is written; `placed`: it stands where the ward does, and can be
 * nothing else; `alone`: it stands there, but without a district, which only addresses of today lack; `open`: it
 * may be a street, a quarter or a district.
 */
export type WardIs = 'typed' | 'placed' | 'alone' | 'open';

/** A question as it was understood. */
export interface WardQuery {
  readonly code?: string | undefined;
  readonly ward?: PlaceName | undefined;
  readonly district?: PlaceName | undefined;
  readonly province?: PlaceName | undefined;
  /** Another address that stands in front of this one. */
  readonly earlier?: string | undefined;
  /** How sure the ward is one, by its type and place. */
  readonly wardIs: WardIs;
  /** Other names that may be the ward. */
  readonly rivals: readonly PlaceName[];
  /** Other districts that are named. */
  readonly otherDistricts: readonly PlaceName[];
  /** Other provinces that are named. */
  readonly otherProvinces: readonly PlaceName[];
  /** Ends of streets and hamlets that may be a ward's name, where nothing else is. */
  readonly tails: readonly string[];
  /** Whether its ward was read as one without diacritics: then a name without them says less. */
  readonly isBare: boolean;
}

/** A question of which nothing was understood. */
export const NOTHING_READ: WardQuery = {
  isBare: false,
  wardIs: 'open',
  rivals: [],
  otherDistricts: [],
  otherProvinces: [],
  tails: [],
};

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
  /** Whether the text names more than one ward: then not even what all of them have become is its answer. */
  readonly isTorn: boolean;
  /** Units of before that it may mean, and that no commune is known to have come from: then what is found is not meant for sure. */
  readonly lost: readonly EarlierCommune[];
  /** Whether its ward is one if anything is: else what all of that name have become is not its answer either. */
  readonly isWard: boolean;
  /** Codes of the districts that it may lie in; none when it states no district. */
  readonly districts: ReadonlySet<string>;
}

/** The answer to a text of which nothing was understood. */
export const NO_MATCH: Match = {
  query: NOTHING_READ,
  candidates: [],
  isTorn: false,
  lost: [],
  isWard: false,
  districts: new Set(),
};

/** Answers which unit is meant. */
export interface Matcher {
  match(asked: Asked): Match;
  /** An address without what stands in front of its places and lies in a ward: house, street, hamlet. */
  placesIn(address: string): string;
}
