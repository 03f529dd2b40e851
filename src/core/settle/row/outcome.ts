import {
  type Commune,
  type FormerName,
  fullName,
  type Register,
  type Relation,
  relationsTo,
} from '../../register/index.js';
import type { Side, Subject } from '../choices.js';
import type { Outcome, Status, Successor, Vintage } from '../types.js';
import { settledByLaw, successorsOn } from '../units/successors.js';
import { type Readings, sideOf, strengthOf } from '../units/vintage.js';
import type { Reading } from './found.js';

/** By what rules outcomes are found. */
export interface OutcomeRules {
  readonly register: Register;
  /** The day whose wards are wanted. */
  readonly asOf: string;
  readonly subject: Subject;
  /** The period of the columns. */
  readonly vintage: Vintage;
  /** Whether the user named the period: then no row is read by the other. */
  readonly isForced: boolean;
  /** Whether the headers name the period: then no row is settled by the other, which may only propose. */
  readonly isTold?: boolean;
}

/** Takes what both periods make of a row; gives its ward of the day, or why it has none. */
export function outcomeOf(readings: Readings, rules: OutcomeRules): Outcome {
  const side = chooseSide(readings, rules);
  if (side === undefined) return betweenPeriods(readings, rules);
  const reading = readings[side];
  if (reading.kind === 'one') return settled(reading.unit, side, rules, reading.former);
  if (reading.kind === 'district') return ofDistrict(reading.relation, side, rules);
  const other = rules.isForced ? NOTHING : readings[side === 'before' ? 'after' : 'before'];
  return unsettled(reading, other, side, rules);
}

const NOTHING: Reading = { kind: 'none' };

/** The period that a row is read by; undefined when both make the same sense of it. */
export function chooseSide(
  readings: Readings,
  { vintage, isForced, isTold = false }: OutcomeRules,
): Side | undefined {
  if (vintage === 'mixed') return betterSide(readings);
  // The other period is not even looked at where the column's own makes sense of the row.
  if (isForced || isTold || strengthOf(readings[vintage]) > 0) return vintage;
  // A row of another period among those of the column's.
  return betterSide(readings, vintage) ?? vintage;
}

/**
 * Of two periods the one that makes better sense of a row; of equals the column's own. What one of them finds too much in doesn't become sure by
 * the other's knowing a name by chance: there only a code and a name that agree are the better reading.
 */
function betterSide(readings: Readings, own: Side = 'before'): Side | undefined {
  const { before, after } = readings;
  if (before.kind === 'one' && after.kind === 'one') return sideOf(readings);
  const more = fullnessOf(after) - fullnessOf(before);
  const isAfter = more === 0 ? own === 'after' : more > 0;
  const [fuller, other]: [Side, Side] = isAfter ? ['after', 'before'] : ['before', 'after'];
  return isOpen(readings[other]) && isUnproven(readings[fuller]) ? other : fuller;
}

const FULLNESS = {
  none: 0,
  proposed: 1,
  'code-second': 1,
  several: 2,
  'code-unknown': 3,
  contradiction: 3,
  district: 4,
  one: 5,
} as const;

/** How much a period makes of a row. */
function fullnessOf({ kind }: Reading): number {
  return FULLNESS[kind];
}

/** Whether a row says too much for one ward of a period, not too little; or it may be one of before it. */
function isOpen(reading: Reading): boolean {
  return (
    reading.kind === 'contradiction' ||
    reading.kind === 'code-unknown' ||
    (reading.kind === 'several' && reading.firm !== 'none') ||
    isOfBefore(reading)
  );
}

/** Whether a ward is known by its name or its code alone, without the one bearing out the other. */
function isUnproven(reading: Reading): boolean {
  return reading.kind === 'one' && (reading.by === 'name' || reading.by === 'code');
}

/** Both periods know the row's ward equally well: one answer when they come to the same. */
function betweenPeriods({ before, after }: Readings, rules: OutcomeRules): Outcome {
  const units = [before, after].flatMap((reading) =>
    reading.kind === 'one' ? [reading.unit] : [],
  );
  const successors = units.flatMap((unit) => successorsOn(rules.register, unit, rules.asOf));
  const [first] = successors;
  const [own] = units;
  if (first !== undefined && successors.every(({ unit }) => unit === first.unit)) {
    const [current] = successors.slice(-1);
    return {
      status: 'already-current',
      ward: current ?? first,
      ...(own && { own }),
      candidates: [],
    };
  }
  return { status: 'ambiguous', candidates: successors, doubt: 'two-periods' };
}

/** What became of each ward by the same rules: reckoned once, however many spellings come to it. */
const outcomesByRules = new WeakMap<
  OutcomeRules,
  Record<Side, Map<Commune | FormerName, Outcome>>
>();

/** `former`: the name of before that led to the ward, which is told with it. */
function settled(unit: Commune, side: Side, rules: OutcomeRules, former?: FormerName): Outcome {
  const ofRules = outcomesByRules.get(rules) ?? { before: new Map(), after: new Map() };
  const before = ofRules[side].get(former ?? unit);
  if (before !== undefined) return before;
  const reckoned = reckon(unit, side, rules);
  const outcome = former === undefined ? reckoned : withFormer(reckoned, unit, former);
  ofRules[side].set(former ?? unit, outcome);
  outcomesByRules.set(rules, ofRules);
  return outcome;
}

/** A row that bears a name of before is at least of a ward that was renamed, if not of one that was merged. */
function withFormer(outcome: Outcome, own: Commune, former: FormerName): Outcome {
  const { status } = outcome;
  const isAlone = status === 'unchanged' || status === 'renamed';
  if (!isAlone) return { ...outcome, former };
  return { ...outcome, status: former.code === own.code ? 'renamed' : 'merged', former };
}

function reckon(unit: Commune, side: Side, rules: OutcomeRules): Outcome {
  const { register, asOf, subject } = rules;
  const successors = successorsOn(register, unit, asOf);
  const [only, second] = successors;
  if (only === undefined) return { status: 'unknown', own: unit, candidates: [], doubt: 'nothing' };
  if (second === undefined)
    return { status: statusOf(register, unit, only, side), ward: only, own: unit, candidates: [] };
  const ward = settledByLaw(register, successors, subject);
  if (ward !== undefined)
    return { status: 'split-resolved', ward, own: unit, candidates: successors };
  return { status: 'split-open', own: unit, candidates: successors, doubt: 'split' };
}

/** A district without communes has become one ward, and that the ward of the day. */
function ofDistrict(relation: Relation, side: Side, { register, asOf }: OutcomeRules): Outcome {
  const successors = successorsOn(register, relation.target, asOf).map(({ unit, relations }) => ({
    unit,
    relations: [relation, ...relations],
  }));
  const [ward, other] = successors;
  if (ward === undefined || other !== undefined)
    return { status: 'ambiguous', candidates: successors, doubt: 'several' };
  const isRenamed = relationsTo(register, relation.target).length === 1 && side === 'before';
  return { status: isRenamed ? 'renamed' : 'merged', ward, candidates: [] };
}

/** What happened between a ward and its only successor. */
function statusOf(
  register: Register,
  own: Commune,
  { unit, relations }: Successor,
  side: Side,
): Status {
  if (unit === own) return 'already-current';
  const isAlone = relations.every(({ target }) => relationsTo(register, target).length === 1);
  if (!isAlone) return 'merged';
  if (fullName(unit) !== fullName(own)) return 'renamed';
  return side === 'after' ? 'already-current' : 'unchanged';
}

/** Nothing that stands in the row is sure; `other`: what the other period makes of it. */
function unsettled(
  reading: Exclude<Reading, { kind: 'one' | 'district' }>,
  other: Reading,
  side: Side,
  rules: OutcomeRules,
): Outcome {
  if (reading.kind === 'none') return proposedBy(rules.isTold ? other : NOTHING, rules);
  const units = [...reading.units, ...alsoMeant(other)];
  const isAny = reading.kind === 'several' && reading.firm === 'all' && units.length > 1;
  const same = isAny ? sameEnd(units, side, rules) : undefined;
  if (same !== undefined) return same;
  const { formerly } = { formerly: undefined, ...reading };
  const successors = units.flatMap((unit) =>
    successorsOn(rules.register, unit, rules.asOf).map((one) => withName(one, formerly?.get(unit))),
  );
  return {
    status: UNKNOWN.has(reading.kind) ? 'unknown' : 'ambiguous',
    candidates: distinct(successors),
    doubt: isOfBefore(reading) ? 'former' : reading.kind,
    ...(reading.kind === 'contradiction' && { readings: reading.units }),
    ...(reading.kind === 'proposed' && reading.misplaced && { misplaced: reading.misplaced }),
  };
}

/** Whether what stands in a row is, or may be, a unit of before whose sources say too little. */
function isOfBefore(reading: Reading): boolean {
  if (reading.kind === 'proposed') return reading.former !== undefined;
  return reading.kind === 'several' && reading.isLost === true;
}

function withName(successor: Successor, former: FormerName | undefined): Successor {
  return former === undefined ? successor : { ...successor, former };
}

/** Where at most something is proposed. */
const UNKNOWN: ReadonlySet<Reading['kind']> = new Set(['proposed', 'code-second']);

/** What the other period surely knows, and what it knows of units of before. */
function alsoMeant(other: Reading): readonly Commune[] {
  if (other.kind === 'one') return [other.unit];
  return other.kind === 'proposed' ? (other.former ?? []) : [];
}

/** What a row is that its own period knows nothing of: nothing, or perhaps a ward of the other. */
function proposedBy(other: Reading, { register, asOf }: OutcomeRules): Outcome {
  if (other.kind !== 'one') return { status: 'unknown', candidates: [], doubt: 'nothing' };
  const candidates = successorsOn(register, other.unit, asOf);
  return { status: 'ambiguous', candidates, doubt: 'two-periods' };
}

/** Whichever a row is about of several wards that fit, where all have become the same one there is nothing to ask. */
function sameEnd(
  units: readonly Commune[],
  side: Side,
  { register, asOf }: OutcomeRules,
): Outcome | undefined {
  const ends = units.map((unit) => successorsOn(register, unit, asOf));
  const [[ward] = []] = ends;
  if (ward === undefined || !ends.every((end) => end.length === 1 && end[0]?.unit === ward.unit))
    return undefined;
  const statuses = units.map((unit) => statusOf(register, unit, ward, side));
  const [status] = statuses;
  const isCommon = status !== undefined && statuses.every((one) => one === status);
  return { status: isCommon ? status : 'merged', ward, candidates: [] };
}

function distinct(successors: readonly Successor[]): Successor[] {
  return [...new Map(successors.map((successor) => [successor.unit, successor])).values()];
}
