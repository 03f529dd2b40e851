import { type Commune, fullName, type Register, relationsTo } from '../wards/index.js';
import type { Reading } from './reading.js';
import { type Subject, settledByLaw, successorsOn } from './successors.js';
import type { Outcome, Side, Status, Successor, Vintage } from './types.js';
import { type Readings, sideOf, strengthOf } from './vintage.js';

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
}

/** Takes what both periods make of a row; gives its ward of the day, or why it has none. */
export function outcomeOf(readings: Readings, rules: OutcomeRules): Outcome {
  const side = chooseSide(readings, rules);
  if (side === undefined) return betweenPeriods(readings, rules);
  const reading = readings[side];
  if (reading.kind === 'one') return settled(reading.unit, side, rules);
  return unsettled(reading, rules);
}

/** The period that a row is read by; undefined when both make the same sense of it. */
export function chooseSide(
  readings: Readings,
  { vintage, isForced }: OutcomeRules,
): Side | undefined {
  // The other period is not even looked at where the column's own makes sense of the row.
  if (vintage !== 'mixed' && (isForced || strengthOf(readings[vintage]) > 0)) return vintage;
  const better = sideOf(readings);
  if (vintage === 'mixed')
    return better ?? (strengthOf(readings.before) === 0 ? fuller(readings) : undefined);
  // A row of another period among those of the column's.
  return better ?? vintage;
}

/** Of two periods that settle nothing, the one that at least has something to propose. */
function fuller({ before, after }: Readings): Side {
  return before.kind === 'none' && after.kind !== 'none' ? 'after' : 'before';
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
const known = new WeakMap<OutcomeRules, Record<Side, Map<Commune, Outcome>>>();

function settled(unit: Commune, side: Side, rules: OutcomeRules): Outcome {
  const ofRules = known.get(rules) ?? { before: new Map(), after: new Map() };
  const before = ofRules[side].get(unit);
  if (before !== undefined) return before;
  const outcome = reckon(unit, side, rules);
  ofRules[side].set(unit, outcome);
  known.set(rules, ofRules);
  return outcome;
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

/** What happened between a ward and its only successor. */
export function statusOf(
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

function unsettled(reading: Exclude<Reading, { kind: 'one' }>, rules: OutcomeRules): Outcome {
  if (reading.kind === 'none') return { status: 'unknown', candidates: [], doubt: 'nothing' };
  const candidates = reading.units.flatMap((unit) =>
    successorsOn(rules.register, unit, rules.asOf),
  );
  const status = reading.kind === 'proposed' ? 'unknown' : 'ambiguous';
  return { status, candidates: distinct(candidates), doubt: reading.kind };
}

function distinct(successors: readonly Successor[]): Successor[] {
  return [...new Map(successors.map((successor) => [successor.unit, successor])).values()];
}
