import type { Evidence, Spelling } from '../../register/index.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';

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
