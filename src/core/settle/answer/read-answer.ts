import {
  type Commune,
  communeOn,
  looseKey,
  numeralKey,
  type Register,
} from '../../register/index.js';
import { allowsAnyWard } from '../decisions/book.js';
import type { Asked } from '../question/answers.js';
import type { Successor } from '../types.js';
import { namesOn } from './names.js';
import { placeNamed, provincesAsked, provincesStated, provincesToday } from './provinces.js';
import { type Typed, typedAnswer } from './typed.js';

/** What an answer was read as. */
export type AnswerRead =
  /** `isElsewhere`: in another province than the rows, which the person didn't write. */
  | { readonly kind: 'ward'; readonly ward: Successor; readonly isElsewhere: boolean }
  /** A ward of the day, which the law leaves no room for. */
  | { readonly kind: 'not-offered'; readonly unit: Commune }
  /** More than one is called so. */
  | { readonly kind: 'several'; readonly units: readonly Commune[] }
  /** The code is that of one ward, the name or the place another's. */
  | { readonly kind: 'contradictory'; readonly unit: Commune }
  /** A number that none of the options has. */
  | { readonly kind: 'no-option' }
  /** `near`: what is called nearly so. */
  | { readonly kind: 'unknown'; readonly near: readonly Commune[] };

/** What answers are held against. */
export interface AnswerRules {
  readonly register: Register;
  /** The day whose wards are asked about. */
  readonly asOf: string;
}

type Question = Pick<Asked, 'question' | 'outcome'>;

/**
 * Takes what a person wrote for a question: the number of an option from 1, a code (leading zeros may be gone), a name
 * with or without its type and its province, or an option as it is shown. All of it has to hold.
 */
export function readAnswer(text: string, asked: Question, rules: AnswerRules): AnswerRead {
  const { candidates } = asked.outcome;
  const typed = typedAnswer(text);
  const numbered = typed.option === undefined ? undefined : candidates[typed.option - 1];
  if (numbered !== undefined) return taken(numbered, typed, asked, rules);
  const offered = candidates.filter(({ unit }) => isMeant(unit, typed, rules.register));
  const [ward] = offered;
  const units = distinct(offered.map(({ unit }) => unit));
  if (ward !== undefined && units.length === 1) return taken(ward, typed, asked, rules);
  if (units.length > 1) return { kind: 'several', units };
  return readBeyond(typed, asked, rules);
}

function taken(
  ward: Successor,
  { places }: Typed,
  asked: Question,
  { register }: AnswerRules,
): AnswerRead {
  const provinces = provincesAsked(register, asked);
  const isSaid = places.length > 0 || provinces.size === 0;
  return { kind: 'ward', ward, isElsewhere: !isSaid && !provinces.has(ward.unit.province) };
}

/** An answer that is none of the wards offered. */
function readBeyond(typed: Typed, asked: Question, rules: AnswerRules): AnswerRead {
  const { register, asOf } = rules;
  const { code, name } = typed;
  const coded = code === undefined ? undefined : communeOn(register, code, asOf);
  const named = name === undefined ? [] : exactly(name, rules);
  const found = named.length > 0 ? named : [coded].filter((unit) => unit !== undefined);
  const meant = nearest(
    found.filter((unit) => isMeant(unit, typed, register)),
    asked,
    register,
  );
  const [unit, second] = meant;
  if (unit === undefined && coded !== undefined) return { kind: 'contradictory', unit: coded };
  if (unit === undefined && isNumber(typed, asked)) return { kind: 'no-option' };
  if (unit === undefined) return { kind: 'unknown', near: near(typed, asked, rules) };
  if (second !== undefined) return { kind: 'several', units: meant };
  if (!allowsAnyWard(asked.outcome.doubt)) return { kind: 'not-offered', unit };
  return taken({ unit, relations: [] }, typed, asked, rules);
}

/** Whether it can only be the number of an option: there are some, and it is too short for a code. */
function isNumber({ option }: Typed, { outcome }: Question): boolean {
  return option !== undefined && outcome.candidates.length > 0;
}

function exactly(name: string, { register, asOf }: AnswerRules): readonly Commune[] {
  return namesOn(register, asOf).exact.get(numeralKey(placeNamed(name).name)) ?? [];
}

/** Of several wards of a name those in the province that the rows state, where there are any. */
function nearest(
  units: readonly Commune[],
  asked: Question,
  register: Register,
): readonly Commune[] {
  const provinces = provincesStated(register, asked);
  const own = units.filter(({ province }) => provinces.has(province));
  return own.length > 0 ? own : units;
}

/** Whether a ward has all that a person wrote of it. */
function isMeant(unit: Commune, { code, name, places }: Typed, register: Register): boolean {
  if (code !== undefined && unit.code !== code) return false;
  if (name === undefined) return code !== undefined;
  return isNamed(unit, name) && places.every((place) => mayLieIn(unit, place, register));
}

function isNamed(unit: Commune, written: string): boolean {
  const { name, type } = placeNamed(written);
  const isTyped = type === undefined || type === unit.type;
  return isTyped && numeralKey(name) === numeralKey(unit.name);
}

/** A place that is no province (a district of before, the country) says nothing of a ward of today. */
function mayLieIn({ province }: Commune, place: string, register: Register): boolean {
  const provinces = provincesToday(register, place);
  return provinces.size === 0 || provinces.has(province);
}

/** So many wards are named that somebody may have meant. */
const MOST_NEAR = 5;

/** Wards of nearly that name, those that are offered or lie in the province of the rows before others: never taken, only named. */
function near(
  { name }: Typed,
  asked: Question,
  { register, asOf }: AnswerRules,
): readonly Commune[] {
  if (name === undefined) return [];
  const alike = namesOn(register, asOf).loose.get(looseKey(placeNamed(name).name)) ?? [];
  const offered = new Set(asked.outcome.candidates.map(({ unit }) => unit));
  const first = alike.filter((unit) => offered.has(unit));
  return distinct([...first, ...nearest(alike, asked, register)]).slice(0, MOST_NEAR);
}

function distinct(units: readonly Commune[]): Commune[] {
  return [...new Set(units)];
}
