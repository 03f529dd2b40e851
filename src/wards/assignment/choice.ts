import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import type { Spelling } from './spellings.js';

/**
 * Why one unit and no other is meant: `name`: only one has the type and name; `district`: only one in
 * the district that the text states; `elimination`: the others of that name are used up by other
 * clauses; `reference`: the remainder of the unit that the clause referred to took a part of;
 * `list-district`: only one in the district stated behind the list; `clause`: only one in the
 * districts of the clause's other units.
 */
export type Evidence =
  | 'name'
  | 'district'
  | 'elimination'
  | 'reference'
  | 'list-district'
  | 'clause';

/** The unit that a mention means, and why. */
export interface Choice {
  readonly mention: Mention;
  readonly unit: NamedUnit;
  readonly evidence: Evidence;
  readonly spelling: Spelling;
}

/** A mention that could not be settled, with the units it may mean. */
export interface OpenMention {
  readonly mention: Mention;
  readonly candidates: readonly NamedUnit[];
}

export interface Assignment {
  readonly choices: readonly Choice[];
  readonly open: readonly OpenMention[];
}
