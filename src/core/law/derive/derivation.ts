import type { Commune, Province } from '../../register/index.js';
import type { ArrangedRelation } from '../assignment/arrange.js';
import type { NamedUnit } from '../assignment/named-unit.js';
import type { ParsedResolution, Problem, Span } from '../resolution/types.js';

/** One relation of a text; `held` is the unit that the register has for its target, code and all. */
export interface DerivedRelation extends ArrangedRelation {
  readonly held?: Commune;
}

/** What a text's relations are to those that the register holds under the text's number. */
export const REGISTERED = ['absent', 'agrees', 'differs'] as const;

export type Registered = (typeof REGISTERED)[number];

/** What a text arranges, as a proposal for the register. */
export interface Derivation {
  readonly parsed: ParsedResolution;
  /** The day on which the names were looked up, `YYYY-MM-DD`: the day before the text takes effect. */
  readonly day: string;
  /** The province of the heading, from the day on which the text takes effect. */
  readonly province?: Province;
  readonly relations: readonly DerivedRelation[];
  readonly registered: Registered;
  /** Everything that couldn't be read or settled, in the order of reading. */
  readonly problems: readonly DerivationProblem[];
}

interface AtClause extends Span {
  /** The sentence, spaces tidied; empty when the place is the whole text. */
  readonly sentence: string;
  readonly clause?: number;
}

/** The day that a text without one was read for, or one before all that the register knows. */
interface DayProblem extends AtClause {
  readonly reason: 'day-assumed' | 'day-too-early';
  readonly day: string;
}

interface ProvinceProblem extends AtClause {
  readonly reason: 'province-unknown';
  readonly name: string;
  readonly closest: readonly string[];
}

interface NameProblem extends AtClause {
  /** `name-doubtful`: taken for the only unit that it may mean, though its type or name differs. */
  readonly reason: 'name-unresolved' | 'name-doubtful' | 'name-spelt-otherwise';
  /** The full name as the text has it. */
  readonly written: string;
  readonly units: readonly NamedUnit[];
}

interface UseProblem extends AtClause {
  readonly reason: 'unit-used-twice' | 'unit-not-used-up' | 'remainder-unfounded';
  readonly unit: NamedUnit;
  /** The clauses that take from the unit. */
  readonly clauses: readonly number[];
}

interface TwinProblem extends AtClause {
  readonly reason: 'unit-created-twice';
  readonly name: string;
  /** The clause before that creates a unit of this type and name. */
  readonly first: number;
}

interface RegisterProblem extends AtClause {
  readonly reason: 'register-disagrees';
  /** The name of the unit that it is about; absent when it is about the resolution. */
  readonly name?: string;
  /** What the text says and what the register holds; one is absent where only the other speaks. */
  readonly said?: string;
  readonly held?: string;
}

/** What the grammar can't read or finds to contradict itself, and what comes of its names. */
export type DerivationProblem =
  | Problem
  | DayProblem
  | ProvinceProblem
  | NameProblem
  | UseProblem
  | TwinProblem
  | RegisterProblem;
