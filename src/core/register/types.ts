import type { Evidence, Spelling } from './evidence.js';
import type { Measure } from './measure.js';
import type { CommuneType, DistrictType, ProvinceType, TypedName } from './units/unit-types.js';

/** The days on which something holds, both ends included, `YYYY-MM-DD`; an absent end is open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A province in one period of its life. */
export interface Province extends TypedName<ProvinceType>, Period {
  readonly code: string;
  /** Its identifier as an organisation (`H26`); absent where it isn't known. */
  readonly organisation?: string;
  /** Code of the province that it became; absent while it goes on. */
  readonly becomes?: string;
  /** Number of the resolution that this period began with. */
  readonly resolution?: string;
}

/** A district; all of them ended on 30 June 2025. `province` is the code of its province. */
export interface District extends TypedName<DistrictType>, Period {
  readonly code: string;
  readonly province: string;
}

/**
 * A commune in one period of its life. `district` (until 30 June 2025) and `province` are codes. There
 * are thousands: what is absent may be there as undefined, for one shape of object loads the faster.
 */
export interface Commune extends TypedName<CommuneType>, Period {
  readonly code: string;
  /** Full names under which other official texts write it ("Xã Hoà Bình"). */
  readonly variants: readonly string[];
  readonly district?: string | undefined;
  readonly province: string;
}

/** A resolution, or what a list of changes says of one. */
export interface Resolution {
  /** "1654/NQ-UBTVQH15". */
  readonly number: string;
  /** The day it was passed; absent when the source doesn't tell. */
  readonly adopted?: string;
  /** The day from which its units work. */
  readonly effective: string;
  /** `text`: read clause by clause; `list`: known from a list of changes, which is weaker. */
  readonly source: 'text' | 'list';
  /** Of a text: number of the article that arranges the units. */
  readonly article?: number;
  /** Of a text: code of the province it is about. */
  readonly province?: string;
  /** Of a text: what its last clause states, by type. */
  readonly stated?: Readonly<Partial<Record<CommuneType, number>>>;
}

/** What a relation was made of: a commune, a district without communes, or land of no commune. */
export type RelationSource =
  | { readonly kind: 'commune'; readonly unit: Commune }
  | { readonly kind: 'district'; readonly unit: District }
  | { readonly kind: 'area'; readonly name: string };

/** The clause behind a relation, of the resolution's arranging article; absent when only a list tells of it. */
export interface LegalBasis {
  readonly resolution: Resolution;
  readonly clause?: number | undefined;
}

/** Why a text's name means a unit. */
export interface Reason {
  /** `whole-district`: the text names its district. */
  readonly evidence: Evidence | 'whole-district';
  /** How far the list's name is from the text's. */
  readonly spelling: Spelling;
  /** The full name as the text writes it, where the list writes it otherwise. */
  readonly written?: string;
}

/** What became of a unit, or of a part of it, on the day its resolution takes effect. */
export interface Relation extends Measure {
  readonly source: RelationSource;
  readonly target: Commune;
  readonly basis: LegalBasis;
}

/** All units of every period and what became of them. */
export interface Register {
  readonly provinces: readonly Province[];
  readonly districts: readonly District[];
  readonly communes: readonly Commune[];
  readonly relations: readonly Relation[];
  readonly resolutions: readonly Resolution[];
  /** By `reasonKey`: the reasons that aren't the plain one, a name that only one unit bears. */
  readonly reasons: ReadonlyMap<string, Reason>;
}
