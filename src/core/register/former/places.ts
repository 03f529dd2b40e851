import type { TypedName } from '../units/unit-types.js';
import type { Strength } from './strengths.js';

/** A district that was gone before 30 June 2025, or bore another name, and the districts of that day that have its land. */
export interface FormerDistrict {
  /** Its type in lower case and its name. */
  readonly type: string;
  readonly name: TypedName['name'];
  /** Code of its province on 30 June 2025. */
  readonly province: string;
  readonly code: string;
  /** Codes of districts. */
  readonly successors: readonly string[];
  /** The day from which it was no more. */
  readonly ended: string;
  /** Number of the resolution or decree that ended it, where a source states one. */
  readonly resolution: string;
  readonly strength: Strength;
}

/** A province of before, as people still write it. */
export interface FormerProvince {
  /** Its type in lower case and its name. */
  readonly type: string;
  readonly name: string;
  /** The years in which it was there, as far as they are known: "1976-1996". */
  readonly existed: string;
  /** Codes of the provinces of 30 June 2025 that have its land. */
  readonly successors: readonly string[];
  /** Whether a unit of 30 June 2025 bears its name: then the name means it only with its type. */
  readonly isTyped: boolean;
  readonly source: string;
}
