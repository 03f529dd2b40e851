import { type Candidate, type Commune, isFirm, isMisplaced } from '../../register/index.js';
import type { FormerNamesOf, Reading } from './found.js';

/** Whether a name means the ward that bears a code on the day: it may have changed its type since. */
export type IsSame = (named: Commune, coded: Commune) => boolean;

export const NONE: Reading = { kind: 'none' };

export function one(unit: Commune, by: 'code' | 'code-among-names' | 'name' | 'both'): Reading {
  return { kind: 'one', unit, by };
}

/** A ward that is known by a name or a code of before, which has to be told of. */
export function formerly(reading: Reading, { former }: Candidate): Reading {
  if (former === undefined || reading.kind !== 'one') return reading;
  return { ...reading, by: reading.by === 'both' ? 'both' : 'former', former };
}

/** The code that stands in a row and the ward that bears it, where it is one of the day's. */
export interface Coded {
  readonly code: string | undefined;
  readonly unit: Commune | undefined;
}

/** The name is sure: whatever code stands beside it has to be that ward's. */
export function agree({ code, unit }: Coded, named: Commune, isSame: IsSame): Reading {
  if (code === undefined) return one(named, 'name');
  if (unit === undefined) return { kind: 'code-unknown', units: [named] };
  return isSame(named, unit) ? one(named, 'both') : { kind: 'contradiction', units: [unit, named] };
}

/** Puts together what a name may be and what the code is. */
export function weigh(candidates: readonly Candidate[], coded: Coded, isSame: IsSame): Reading {
  const certain = candidates.find(isSettling);
  if (certain !== undefined)
    return formerly(agree(withoutFormer(coded, certain), certain.unit, isSame), certain);
  const { code, unit } = coded;
  const fits = candidates.filter(isFitting);
  const fitting = fits.map(({ unit }) => unit);
  const same = unit && fitting.find((one) => isSame(one, unit));
  if (same !== undefined) return one(same, 'code-among-names');
  const units = [...new Set([...(unit === undefined ? [] : [unit]), ...fitting])];
  if (fitting.length > 0 && unit !== undefined) return { kind: 'contradiction', units };
  if (fitting.length > 0 && code !== undefined) return { kind: 'code-unknown', units };
  if (fitting.length > 0) return several(units, fits, candidates);
  const proposed = candidates.slice(0, MOST_PROPOSED).map(({ unit }) => unit);
  const all = [...new Set([...units, ...proposed])];
  if (all.length === 0) return NONE;
  const [nearest] = candidates;
  const isElsewhere = nearest && isMisplaced(nearest.level, nearest.reasons);
  const former = candidates.filter(isFormerThatFits).map((candidate) => candidate.unit);
  return {
    kind: 'proposed',
    units: all,
    ...(isElsewhere && { misplaced: nearest.unit }),
    ...(former.length > 0 && { former, formerly: formerNames(candidates) }),
  };
}

/**
 * Takes what a code and a name together may mean, and what they were read as one by one; gives the unit of before that
 * bore both, or, where its sources are too weak to settle, proposes it before the others. Undefined where there is none.
 */
export function borneTogether(
  candidates: readonly Candidate[],
  code: string,
  read: Reading,
): Reading | undefined {
  const borne = candidates.filter(
    ({ former, reasons }) => former?.until !== undefined && former.code === code && isFirm(reasons),
  );
  if (borne.length === 0) return undefined;
  const certain = borne.find(isSettling);
  if (certain !== undefined) return formerly(one(certain.unit, 'both'), certain);
  const former = borne.map(({ unit }) => unit);
  const others = 'units' in read ? read.units : [];
  const units = [...new Set([...former, ...others])];
  return borne.every(({ level }) => level === 'former')
    ? { kind: 'several', units: former, firm: 'all', formerly: formerNames(borne) }
    : { kind: 'proposed', units, former, formerly: formerNames(borne) };
}

/** The names of before, with their days, by which wards were found. */
function formerNames(candidates: readonly Candidate[]): FormerNamesOf {
  return new Map(
    candidates.flatMap(({ unit, former }) => (former?.until === undefined ? [] : [[unit, former]])),
  );
}

/** A second code in an address has to be told, so it is asked about. */
function isSettling({ certain, reasons }: Candidate): boolean {
  return certain && !reasons.includes('second-code');
}

/** The code that a ward had under the name it is found by is gone with it, and says the same. */
function withoutFormer(coded: Coded, { former }: Candidate): Coded {
  const isFormer = coded.unit === undefined && former?.code === coded.code;
  return isFormer ? { code: undefined, unit: undefined } : coded;
}

/** Wards that fit, and those to which a unit of before came that fits as well, by sources too weak to settle it. */
function several(
  units: readonly Commune[],
  fits: readonly Candidate[],
  candidates: readonly Candidate[],
): Reading {
  const weak = candidates.filter((one) => !isFitting(one) && isFormerThatFits(one));
  const formerly = formerNames([...fits, ...weak]);
  if (weak.length === 0) return { kind: 'several', units, firm: firmOf(fits), formerly };
  const all = new Set([...units, ...weak.map(({ unit }) => unit)]);
  return { kind: 'several', units: [...all], firm: 'some', formerly };
}

const MOST_PROPOSED = 5;

function isFormerThatFits({ former, reasons }: Candidate): boolean {
  return former?.until !== undefined && isFirm(reasons);
}

function firmOf(candidates: readonly Candidate[]): 'none' | 'some' | 'all' {
  const firm = candidates.filter(({ reasons }) => isFirm(reasons)).length;
  if (firm === 0) return 'none';
  return firm === candidates.length ? 'all' : 'some';
}

/** Whether nothing that the row states speaks against a candidate, and more than likeness for it. */
function isFitting({ level, reasons }: Candidate): boolean {
  if (level === 'similar' || level === 'proposed') return false;
  return !reasons.some((reason) => reason.endsWith('-differs'));
}
