import {
  type Commune,
  fullName,
  impliedShares,
  looseKey,
  type Register,
  type Relation,
  relationsTo,
  type Share,
  type Shares,
} from '../../../register/index.js';

/** What a note can claim: the values of the kind's vocabulary of notes. */
export const CLAIMS = [
  'full',
  'kept',
  'renamed',
  'retyped',
  'remainder',
  'part',
  'part-of-area',
  'part-of-area-all-people',
  'part-of-area-part-of-people',
  'part-of-people',
  'all-people',
  'all-area',
] as const;

export type Claim = (typeof CLAIMS)[number];

/** Whether a note holds, says less than the clause does, or contradicts it. */
export type Verdict = 'holds' | 'imprecise' | 'contradicts';

/** Claims that give area and people by themselves. */
const SHARES: ReadonlyMap<Claim, Shares> = new Map([
  ['part-of-area', { area: 'part', population: 'none' }],
  ['part-of-area-all-people', { area: 'part', population: 'all' }],
  ['part-of-area-part-of-people', { area: 'part', population: 'part' }],
  ['part-of-people', { area: 'none', population: 'part' }],
  ['all-people', { area: 'none', population: 'all' }],
  ['all-area', { area: 'all', population: 'none' }],
]);

/** Takes a relation and what a note claims of it; gives the verdict. */
export function judgeClaim(register: Register, relation: Relation, claim: Claim): Verdict {
  const isWhole = relation.coverage === 'full';
  if (claim === 'full') return held(isWhole);
  if (claim === 'kept' || claim === 'renamed' || claim === 'retyped')
    return held(isWhole && isAlone(register, relation) && changed(relation) === claim);
  if (isWhole) return 'contradicts';
  if (claim === 'remainder') return held(relation.coverage === 'remainder');
  const lawful = impliedShares(register, relation);
  if (claim === 'part')
    return isPart(lawful.area) && isPart(lawful.population) ? 'holds' : 'imprecise';
  const { area, population } = SHARES.get(claim) ?? lawful;
  return held(agrees(area, lawful.area) && agrees(population, lawful.population));
}

function held(holds: boolean): Verdict {
  return holds ? 'holds' : 'contradicts';
}

function isPart(share: Share): boolean {
  return share === 'part' || share === 'unstated';
}

function agrees(claimed: Share, lawful: Share): boolean {
  return lawful === 'unstated' || claimed === lawful;
}

/** Whether the new unit was made of nothing else. */
function isAlone(register: Register, { target }: Relation): boolean {
  return relationsTo(register, target).length === 1;
}

/** What became of a whole unit that nothing was added to. Another spelling is no other name. */
function changed({ source, target }: Relation): 'kept' | 'renamed' | 'retyped' {
  if (source.kind !== 'commune' || source.unit.type !== target.type) return 'retyped';
  const names = new Set(namesOf(target));
  return namesOf(source.unit).some((name) => names.has(name)) ? 'kept' : 'renamed';
}

function namesOf(unit: Commune): string[] {
  return [fullName(unit), ...unit.variants].map(looseKey);
}
