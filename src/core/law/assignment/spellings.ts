import { similarity } from '../../../lib/text/index.js';
import {
  type CommuneType,
  exactKey,
  looseKey,
  type Spelling,
  type TypedName,
} from '../../register/index.js';
import type { NamedUnit } from './named-unit.js';

/** A name as a text writes it. */
type Written = TypedName<CommuneType>;

const LEAST_SIMILAR = 0.55;

/** Whether a unit's name may be what the text wrote, so spelt. */
export const fits: Readonly<Record<Spelling, (unit: NamedUnit, mention: Written) => boolean>> = {
  exact: (unit, mention) => unit.type === mention.type && sameExactly(unit, mention),
  loose: (unit, mention) =>
    unit.type === mention.type && looseKey(unit.name) === looseKey(mention.name),
  'other-type': (unit, mention) => unit.type !== mention.type && sameExactly(unit, mention),
  similar: isAlike,
  remaining: isAlike,
};

/** Whether a unit is of the mention's type and of a like name. */
export function isAlike(unit: NamedUnit, mention: Written): boolean {
  const alike = () => similarity(looseKey(unit.name), looseKey(mention.name), LEAST_SIMILAR);
  return unit.type === mention.type && alike() >= LEAST_SIMILAR;
}

function sameExactly(unit: NamedUnit, mention: Written): boolean {
  return exactKey(unit.name) === exactKey(mention.name);
}
