import { compareCodePoints } from '../../../lib/text/index.js';
import { otherWards, saysMore, wardsAtEnds } from '../address/other-wards.js';
import { bareRulesOf, type Names, readingsOf } from '../address/read-query.js';
import { isCommuneType } from '../address/roles.js';
import { answerToBoth } from '../address/several-addresses.js';
import { loadAddressWords } from '../address/words.js';
import { holdsOn } from '../days.js';
import type { FormerNames } from '../former/types.js';
import { firstDate, lastDate } from '../queries.js';
import type { Commune, Register } from '../types.js';
import { certainOne, isSure } from './certain.js';
import { Finder, type Indexes } from './finder.js';
import { makeFormerIndex } from './former-index.js';
import type { Found } from './found.js';
import { makeGazetteer, type PlaceNames } from './gazetteer.js';
import { isAgainst, isFirm, MATCH_LEVELS } from './levels.js';
import { makeNameIndex } from './name-index.js';
import { makePlaces } from './places.js';
import { type Asked, type Candidate, type Match, NOTHING_READ, type WardQuery } from './types.js';
import { makeUpperNames } from './upper-names.js';

/** What a matcher answers from. */
export interface MatcherSources extends PlaceNames {
  readonly register: Register;
  readonly former: FormerNames;
}

export interface MatcherOptions {
  /** The day that is meant: a unit that isn't there then is a weaker answer. */
  readonly day?: string | undefined;
  /**
   * Questions are from this day on, from the day that is meant when absent: what ended before it is not
   * spoken of, and a commune named like a district of then is no doubtful answer.
   */
  readonly since?: string | undefined;
  /** The only units that may be answers; those of every period when absent. */
  readonly units?: readonly Commune[];
}

/** Answers which unit is meant. */
export interface Matcher {
  match(asked: Asked): Match;
}

/** Takes the register with what goes with it; gives a matcher: made once, asked often. */
export function makeMatcher(
  { register, former, ...placeNames }: MatcherSources,
  { day, since = day, units }: MatcherOptions = {},
): Matcher {
  const gazetteer = makeGazetteer(register, placeNames);
  const allowed = units === undefined ? undefined : new Set(units);
  const places = makePlaces(register, gazetteer);
  const indexes: Indexes = {
    register,
    holds: (unit) => allowed?.has(unit) ?? true,
    names: makeNameIndex(units ?? register.communes),
    former: makeFormerIndex(former),
    places,
    upper: makeUpperNames(register, gazetteer, places, since),
    gazetteer,
    day,
    isOfToday: since !== undefined && since >= firstDate(register),
  };
  const names: Names = {
    ...gazetteer,
    words: loadAddressWords(),
    isCommune: (name) =>
      indexes.names.same(name).length > 0 || indexes.names.loose(name).length > 0,
  };
  const order = nearestFirst(day ?? lastDate(register));
  return { match: (asked) => answer(asked, names, indexes, order) };
}

type Order = (one: Found, other: Found) => number;

/** A way of reading a question, and what it finds. */
interface Tried {
  readonly finder: Finder;
  readonly found: readonly Found[];
}

/** Answers by the way of reading that fits best, and by what it leaves out. */
function answer(asked: Asked, names: Names, indexes: Indexes, order: Order): Match {
  const last = answerLast(asked, names, indexes, order);
  const { earlier } = last.query;
  if (earlier === undefined) return last;
  const { isAddress = false } = asked;
  return answerToBoth(last, answer({ text: earlier, isAddress }, names, indexes, order));
}

function answerLast(asked: Asked, names: Names, indexes: Indexes, order: Order): Match {
  const best = bestReading(asked, names, indexes, order);
  if (best === undefined)
    return { query: NOTHING_READ, candidates: [], isTorn: false, districts: new Set() };
  const { query } = best.finder;
  const isVain = asked.proposes !== false && isContradicted(best.found);
  const atEnds = asked.isWard ? [] : wardsAtEnds(query, indexes);
  const found = isVain && atEnds.length === 0 ? best.finder.findSimilar().sort(order) : best.found;
  const sure = atEnds.length > 0 ? undefined : certainOne(found, query);
  const others = otherWards(query, sure, indexes);
  const isTorn = atEnds.length + others.length > 0 || saysMore(query, indexes);
  const certain = !isTorn && isWard(asked, query, sure, indexes) ? sure : undefined;
  const all = [...new Map([...atEnds, ...found, ...others].map((one) => [one.unit, one])).values()];
  const candidates = all.map((one) => candidateOf(one, one === certain));
  return { query, candidates, isTorn, districts: districtsMeant(query, indexes) };
}

/** The districts that a question states; that of an address without a ward may stand where the ward does. */
function districtsMeant(query: WardQuery, { gazetteer }: Indexes): ReadonlySet<string> {
  const { ward, district = ward, province } = query;
  if (district === undefined || isCommuneType(district.type)) return new Set();
  if (province === undefined) return gazetteer.districtsNamed(district);
  return gazetteer.districtsIn(district, gazetteer.provincesNamed(province));
}

/** Whether what was found is what the text says it is: a ward, no street, and no district that bears its name. */
function isWard(
  asked: Asked,
  query: WardQuery,
  sure: Found | undefined,
  { upper, isOfToday }: Indexes,
): boolean {
  const { wardIs } = query;
  if (asked.isAddress && (wardIs === 'open' || (wardIs === 'alone' && !isOfToday))) return false;
  return sure !== undefined && (asked.isWard === true || !upper.fitAsWell(query, sure));
}

/** Reads a question in one way after the other until something fits; gives the way that fits best. */
function bestReading(
  asked: Asked,
  names: Names,
  indexes: Indexes,
  order: Order,
): Tried | undefined {
  let best: Tried | undefined;
  for (const rule of bareRulesOf(asked)) {
    for (const query of readingsOf(asked, names, rule)) {
      const finder = new Finder(indexes, query);
      const found = finder.find().sort(order);
      if (best === undefined || isNearer(found[0], best.found[0])) best = { finder, found };
      if (found.some(({ reasons }) => isFirm(reasons))) break;
    }
    // What only sounds like a part's words may be another part's name under the next rule.
    if (best?.found.some(isSure)) break;
  }
  return best;
}

/** Of two ways that come as near, the earlier is kept, unless the later makes sense of more places. */
function isNearer(one: Found | undefined, before: Found | undefined): boolean {
  if (one === undefined || before === undefined) return one !== undefined;
  if (one.cost !== before.cost) return one.cost < before.cost;
  return countAgreeing(one) > countAgreeing(before);
}

function countAgreeing({ reasons }: Found): number {
  return reasons.filter((reason) => reason.endsWith('-agrees')).length;
}

function isContradicted(found: readonly Found[]): boolean {
  return found.every(({ reasons }) => reasons.some(isAgainst));
}

function candidateOf({ unit, level, reasons, former }: Found, certain: boolean): Candidate {
  return { unit, level, reasons, certain, ...(former && { former }) };
}

/** Best first; of equals the one of the day, then the later one, then by code. */
function nearestFirst(day: string): Order {
  const away = ({ unit }: Found) => (holdsOn(unit, day) ? 0 : 1);
  return (one, other) =>
    one.cost - other.cost ||
    MATCH_LEVELS.indexOf(one.level) - MATCH_LEVELS.indexOf(other.level) ||
    (one.rank ?? 0) - (other.rank ?? 0) ||
    away(one) - away(other) ||
    compareCodePoints(other.unit.from ?? '', one.unit.from ?? '') ||
    compareCodePoints(one.unit.code, other.unit.code);
}
