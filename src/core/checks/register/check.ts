import type { FindingCode } from '../../findings/index.js';
import type { Kind } from '../../kinds/index.js';
import type { Register } from '../../register/index.js';
import type { Remark } from './cells.js';
import type { CrosswalkRow } from './relations/crosswalk.js';
import type { Sighting } from './units/sighting.js';

/** What a rule about units may look at. */
export interface UnitContext {
  readonly register: Register;
  readonly sightings: readonly Sighting[];
  /** Of a list, the day on which it is meant to hold; of a conversion table absent. */
  readonly day?: string;
}

/** What a rule about relations may look at. */
export interface RelationContext {
  readonly register: Register;
  readonly kind: Kind;
  readonly rows: readonly CrosswalkRow[];
}

/**
 * A rule that holds rows against the register. `codes` lists every code that `run` may give, in the
 * order of the rows.
 */
export interface RegisterRule<Context> {
  readonly codes: readonly FindingCode[];
  run(context: Context): Iterable<Remark>;
}
