import {
  type Commune,
  holdsOn,
  impliedShares,
  type Register,
  type Relation,
  relationsFrom,
} from '../../register/index.js';
import type { Subject } from '../choices.js';
import type { Successor } from '../types.js';

type Successors = Map<Commune, readonly Successor[]>;

/** By register and day: the wards that names are like stand in thousands of questions. */
const successors = new WeakMap<Register, Map<string, Successors>>();

/** Takes a ward and a day; gives the wards of that day that it went into, each with the clauses between. Followed once. */
export function successorsOn(register: Register, unit: Commune, day: string): readonly Successor[] {
  const ofDay = successorsOfDay(register, day);
  const known = ofDay.get(unit);
  if (known !== undefined) return known;
  const found = follow(register, { unit, relations: [] }, day);
  ofDay.set(unit, found);
  return found;
}

function successorsOfDay(register: Register, day: string): Successors {
  const ofRegister = successors.get(register) ?? new Map<string, Successors>();
  successors.set(register, ofRegister);
  const ofDay = ofRegister.get(day) ?? new Map<Commune, readonly Successor[]>();
  ofRegister.set(day, ofDay);
  return ofDay;
}

function follow(register: Register, from: Successor, day: string): Successor[] {
  if (holdsOn(from.unit, day)) return [from];
  return relationsFrom(register, from.unit).flatMap((relation) =>
    relation.basis.resolution.effective > day
      ? []
      : follow(register, { unit: relation.target, relations: [...from.relations, relation] }, day),
  );
}

/**
 * Of several successors the one that the law gives all of the subject to, as far as its words go; undefined
 * when they leave it open. People: one clause takes the whole population, or the parts took land alone.
 */
export function settledByLaw(
  register: Register,
  successors: readonly Successor[],
  subject: Subject,
): Successor | undefined {
  const takesAll = successors.filter(({ relations }) =>
    relations.every((relation) => shareOf(register, relation, subject) === 'all'),
  );
  return takesAll.length === 1 ? takesAll[0] : undefined;
}

function shareOf(register: Register, relation: Relation, subject: Subject) {
  const { area, population } = impliedShares(register, relation);
  return subject === 'people' ? population : area;
}
