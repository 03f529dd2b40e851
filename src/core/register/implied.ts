import type { Share } from './measure.js';
import { relationsFrom } from './queries.js';
import type { Register, Relation } from './types.js';

/** What a relation takes of its source's area and of its people, as far as the law lets it be known. */
export interface Shares {
  readonly area: Share;
  readonly population: Share;
}

/**
 * What a relation takes by its own words and by those of the clauses beside it. A whole unit goes with
 * all it has; a remainder has what the parts before it left: all the people where the parts took land
 * alone, none where one of them took them all.
 */
export function impliedShares(register: Register, relation: Relation): Shares {
  const { coverage, area, population, source } = relation;
  if (coverage === 'full') return { area: 'all', population: 'all' };
  if (coverage === 'partial' || source.kind === 'area') return { area, population };
  const parts = relationsFrom(register, source.unit).filter((one) => one.coverage === 'partial');
  return {
    area: area === 'unstated' ? left(parts.map((part) => part.area)) : area,
    population: population === 'unstated' ? left(parts.map((part) => part.population)) : population,
  };
}

/** What is left of something when parts were taken of it. */
function left(taken: readonly Share[]): Share {
  if (taken.includes('all')) return 'none';
  if (taken.includes('unstated')) return 'unstated';
  return taken.includes('part') ? 'part' : 'all';
}
