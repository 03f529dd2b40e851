import type { Commune, Province, ProvinceType, Register, TypedName } from '../../register/index.js';
import type { ArrangedRelation } from '../assignment/arrange.js';
import type { NamedUnit } from '../assignment/named-unit.js';
import type { OrderProblem } from '../orders/index.js';
import type { ParsedResolution, Problem, Span } from '../resolution/types.js';

/** One relation of a text. Texts number their articles, clauses and points as far as they need to. */
export interface DerivedRelation extends Omit<ArrangedRelation, 'article' | 'clause'> {
  readonly article?: number | undefined;
  readonly clause?: number | undefined;
  readonly point?: string | undefined;
  /** The code of the province that the new unit lies in, where a text may say so of each. */
  readonly home?: string;
  /** The unit itself goes on, with what it got and without what it gave. */
  readonly goesOn?: true;
  /** The unit that the register has for its target, code and all. */
  readonly held?: Commune;
}

/** A province that gets another type or name; its code goes on. */
export interface ProvinceChange extends Span {
  readonly province: Province;
  readonly after: TypedName<ProvinceType>;
  readonly article?: number;
  readonly clause?: number;
}

/** What a text's relations are to those that the register holds under the text's number. */
export const REGISTERED = ['absent', 'agrees', 'differs'] as const;

export type Registered = (typeof REGISTERED)[number];

/** What a text arranges, as a proposal for the register. */
export interface Derivation {
  readonly parsed: ParsedResolution;
  /** The register as its lists have it on the day: what the names were looked up in. */
  readonly register: Register;
  /** The day on which the names were looked up, `YYYY-MM-DD`: the day before the text takes effect. */
  readonly day: string;
  /** The province of the heading, from the day on which the text takes effect. */
  readonly province?: Province;
  readonly relations: readonly DerivedRelation[];
  /** Of a text that changes provinces. */
  readonly provinces: readonly ProvinceChange[];
  readonly registered: Registered;
  /** Everything that couldn't be read or settled, in the order of reading. */
  readonly problems: readonly DerivationProblem[];
}

interface AtClause extends Span {
  /** The sentence, spaces tidied; empty when the place is the whole text. */
  readonly sentence: string;
  readonly clause?: number;
  /** What people are told of the place, where it is more than the clause: "2a", "#5". */
  readonly label?: string;
}

/** The day that a text without one was read for, or one before all that the register knows. */
interface DayProblem extends AtClause {
  readonly reason: 'day-assumed' | 'day-too-early';
  readonly day: string;
}

interface AdoptionProblem extends AtClause {
  readonly reason: 'effective-before-adoption';
  readonly effective: string;
  readonly adopted: string;
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
  readonly clauses: readonly (number | string)[];
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
  | AdoptionProblem
  | ProvinceProblem
  | NameProblem
  | UseProblem
  | TwinProblem
  | RegisterProblem
  | OrderProblem;
