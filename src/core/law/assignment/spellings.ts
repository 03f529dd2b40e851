import { similarity } from '../../../lib/text/index.js';
import { exactKey, looseKey, type Spelling } from '../../register/index.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';

const LEAST_SIMILAR = 0.55;

/** Whether a unit's name may be what the text wrote, so spelt. */
export const fits: Readonly<Record<Spelling, (unit: NamedUnit, mention: Mention) => boolean>> = {
  exact: (unit, mention) => unit.type === mention.type && sameExactly(unit, mention),
  loose: (unit, mention) =>
    unit.type === mention.type && looseKey(unit.name) === looseKey(mention.name),
  'other-type': (unit, mention) => unit.type !== mention.type && sameExactly(unit, mention),
  similar: isAlike,
  remaining: isAlike,
};

function isAlike(unit: NamedUnit, mention: Mention): boolean {
  const alike = () => similarity(looseKey(unit.name), looseKey(mention.name), LEAST_SIMILAR);
  return unit.type === mention.type && alike() >= LEAST_SIMILAR;
}

function sameExactly(unit: NamedUnit, mention: Mention): boolean {
  return exactKey(unit.name) === exactKey(mention.name);
}
