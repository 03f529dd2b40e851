import { fullName, type Register } from '../../register/index.js';
import { findPredecessors, type Predecessor } from '../assignment/predecessors.js';
import type { ResolutionAccount } from '../resolution/types.js';
import { type Arranged, arrangeOne } from './arrange-one.js';
import { assemble } from './assemble.js';
import { conservation } from './conservation.js';
import type { Contradiction } from './contradiction.js';
import { unfoundedChanges } from './later.js';
import { readResolutions } from './read-resolutions.js';
import type { RegisterSources } from './sources.js';
import { compareWitness } from './witness.js';

/** What one resolution gave; `unreadCharacters` of its article are left over. */
export interface ResolutionReport extends ResolutionAccount {
  readonly number: string;
  readonly province: string;
}

export interface BuiltRegister {
  readonly register: Register;
  readonly reports: readonly ResolutionReport[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Takes the sources; gives the register that they tell of, a report a resolution, and every place
 * where they contradict each other. A register with contradictions must not be committed.
 */
export function buildRegister(sources: RegisterSources): BuiltRegister {
  const { resolutions, contradictions } = readResolutions(sources.resolutions, sources.provinces);
  const texts = resolutions.map(({ parsed }) => parsed);
  const predecessors = findPredecessors(texts, sources.old);
  const arranged = resolutions.map((one) => arrangeOne(one, predecessors, sources));
  const register = assemble(arranged, predecessors, sources);
  return {
    register,
    reports: arranged.map(reportOf),
    contradictions: [
      ...contradictions,
      ...unknownPredecessors(predecessors),
      ...arranged.flatMap((one) => [...openNames(one), ...one.contradictions]),
      ...unfoundedChanges(register, sources.changes),
      ...conservation(register),
      ...compareWitness(register, sources.witness, predecessors),
    ],
  };
}

function reportOf({ resolution, arrangement }: Arranged): ResolutionReport {
  const { number, province, parsed } = resolution;
  return {
    number,
    province: fullName(province),
    ...parsed.account,
    relations: arrangement.relations.length,
  };
}

function unknownPredecessors(predecessors: readonly Predecessor[]): Contradiction[] {
  return predecessors
    .filter(({ resolution }) => resolution === undefined)
    .map(({ province, share }) => ({ rule: 'predecessor-unknown', province, share }));
}

function openNames({ resolution, arrangement }: Arranged): Contradiction[] {
  return arrangement.open.map(({ mention, candidates }) => ({
    rule: 'name-unresolved',
    resolution: resolution.number,
    clause: mention.clause,
    name: fullName(mention),
    candidates: candidates.map(({ code }) => code),
  }));
}
