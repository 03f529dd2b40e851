import { impliedShares, type Register, type Relation } from '../../../register/index.js';
import type { Claim } from './claims.js';

/** What the law takes by a relation, in the terms of the register and as a note would put it. */
export interface LawfulMeasure {
  /** "partial part none": coverage, area, people; the words come later, in the reader's language. */
  readonly words: string;
  /** The note that says just this. */
  readonly claim: Claim;
}

/** Gives what the law takes by a relation, the clauses beside it taken into account. */
export function measureOf(register: Register, relation: Relation): LawfulMeasure {
  const { area, population } = impliedShares(register, relation);
  const { coverage } = relation;
  const words = [coverage, area, population].join(' ');
  if (coverage === 'full') return { words, claim: 'full' };
  const claim = BY_SHARES.get(`${area} ${population}`);
  return { words, claim: claim ?? 'part' };
}

const BY_SHARES: ReadonlyMap<string, Claim> = new Map([
  ['part none', 'part-of-area'],
  ['part all', 'part-of-area-all-people'],
  ['none part', 'part-of-people'],
  ['none all', 'all-people'],
  ['all none', 'all-area'],
]);
