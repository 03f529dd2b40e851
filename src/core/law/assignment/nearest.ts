import { similarity } from '../../../lib/text/index.js';
import { type CommuneType, looseKey, numeralKey, type TypedName } from '../../register/index.js';
import type { NamedUnit } from './named-unit.js';
import type { Scope } from './scope.js';
import { isAlike } from './spellings.js';

/** Units proposed for a name that none bears. */
const NEAREST = 3;

/** Whether names differ in spaces, hyphens, apostrophes or i and y at most: other marks make other names. */
export function hasSameMarks(unit: TypedName, mention: TypedName): boolean {
  return withMarks(unit.name) === withMarks(mention.name);
}

function withMarks(name: string): string {
  const letters = numeralKey(name).replace(/[\s\-'’ʼ.]/g, '');
  return letters.normalize('NFD').replaceAll('y', 'i');
}

/** The units of the mention's type whose names are most like its own, for a person to think of. */
export function nearestTo(mention: TypedName<CommuneType>, { communes }: Scope): NamedUnit[] {
  const likeness = (unit: NamedUnit) => similarity(looseKey(unit.name), looseKey(mention.name));
  return communes
    .filter((unit) => isAlike(unit, mention))
    .map((unit) => ({ unit, likeness: likeness(unit) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, NEAREST)
    .map(({ unit }) => unit);
}
