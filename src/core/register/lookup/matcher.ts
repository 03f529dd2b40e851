import { FrontReader } from '../address/fronts.js';
import type { Names } from '../address/name-reader.js';
import { QueryReader } from '../address/read-query.js';
import { loadAddressWords } from '../address/words.js';
import type { FormerStrength } from '../choices.js';
import type { EarlierCommune } from '../earlier/types.js';
import type { Namesakes } from '../former/namesakes.js';
import { isEnough } from '../former/strengths.js';
import type { FormerNames } from '../former/types.js';
import { firstDate, lastDate } from '../queries.js';
import type { Commune, Register } from '../types.js';
import { readFullName } from '../units/unit-types.js';
import type { Indexes } from './names/finder.js';
import { makeFormerIndex } from './names/former-index.js';
import { makeNameIndex } from './names/name-index.js';
import { Search } from './names/search.js';
import { makeGazetteer, type PlaceNames } from './places/gazetteer.js';
import { makePlaces } from './places/places.js';
import { provinceFinder } from './places/provinces-of.js';
import { makeUpperNames } from './places/upper-names.js';
import { QuickMatcher } from './quick-matcher.js';
import type { Matcher } from './types.js';
import { Answering } from './weighing/answering.js';
import { nearestFirst, type Order } from './weighing/order.js';

/** What a matcher answers from. */
export interface MatcherSources extends PlaceNames {
  readonly register: Register;
  readonly former: FormerNames;
  /** Units of earlier lists; none when absent. */
  readonly before?: UnitsBefore;
}

/** The units of before that a name or a code may mean. */
export interface UnitsBefore {
  /** Read when a name is not one of the last list. */
  readonly earlier: () => readonly EarlierCommune[];
  /** Units of the last list that share their names with them. */
  readonly namesakes: Namesakes;
}

export interface MatcherOptions {
  /** The day that is meant: a unit that isn't there then is a weaker answer. */
  readonly day?: string | undefined;
  /**
   * Questions are from this day on, from the day that is meant when absent: what ended before it is not
   * spoken of, and a commune named like a district of then is no doubtful answer.
   */
  readonly since?: string | undefined;
  /** From which strength on a name of before may settle; `agreeing` when absent. */
  readonly least?: FormerStrength | undefined;
  /** The only units that may be answers; those of every period when absent. */
  readonly units?: readonly Commune[];
}

/** Takes the register with what goes with it; gives a matcher: made once, asked often. */
export function makeMatcher(sources: MatcherSources, options?: MatcherOptions): Matcher {
  const grounds = groundsOf(sources, options);
  const reader = new QueryReader(grounds.names);
  return new QuickMatcher(answeringBy(grounds, reader), new FrontReader(reader));
}

/** Gives what answers each question for itself: made anew, it remembers nothing but names. */
export function answeringBy(
  { indexes, names, order }: Grounds,
  reader = new QueryReader(names),
): Answering {
  return new Answering({ reader, search: new Search(indexes, order), indexes });
}

/** What answers are found by, and put in order. */
interface Grounds {
  readonly indexes: Indexes;
  readonly names: Names;
  readonly order: Order;
}

/** Takes the same as `makeMatcher`; gives what its answers are found by. */
export function groundsOf(
  { register, former, before = NOTHING_BEFORE, ...placeNames }: MatcherSources,
  { day, since = day, least = 'agreeing', units }: MatcherOptions = {},
): Grounds {
  const { formerDistricts = [] } = placeNames;
  const gazetteer = makeGazetteer(register, {
    ...placeNames,
    formerDistricts: formerDistricts.filter(({ strength }) => isEnough(strength, least)),
  });
  const allowed = units === undefined ? undefined : new Set(units);
  const provincesOf = provinceFinder(register);
  const places = makePlaces(register, gazetteer, provincesOf);
  const indexes: Indexes = {
    register,
    holds: (unit) => allowed?.has(unit) ?? true,
    names: makeNameIndex(units ?? register.communes, provincesOf),
    former: makeFormerIndex({ register, former, earlier: before.earlier }),
    namesakes: before.namesakes,
    least,
    places,
    upper: makeUpperNames(register, gazetteer, places, since),
    gazetteer,
    day,
    isOfToday: since !== undefined && since >= firstDate(register),
  };
  const names: Names = {
    ...gazetteer,
    words: loadAddressWords(),
    isCommune: (name) => isIn(indexes.names, name) || isIn(indexes.former, name),
    isCommuneOfNow: (name) => isIn(indexes.names, name),
    numbered: numberedNames(units ?? register.communes),
  };
  return { indexes, names, order: nearestFirst(day ?? lastDate(register)) };
}

const NOTHING_BEFORE: UnitsBefore = { earlier: () => [], namesakes: new Map() };

/** Whether an index has a name, however it is spelt. */
function isIn(index: Pick<Indexes['names'] | Indexes['former'], 'same' | 'loose'>, name: string) {
  return index.same(name).length > 0 || index.loose(name).length > 0;
}

/** A number beside letters. */
const NUMBERED = /^(?=.*\p{L})(?=.*\d)/u;

function numberedNames(units: readonly Commune[]): readonly string[] {
  const names = units.flatMap(({ name, variants }) => [name, ...variants.flatMap(bareName)]);
  return [...new Set(names.filter((name) => NUMBERED.test(name)))];
}

function bareName(variant: string): string | [] {
  return readFullName(variant)?.name ?? [];
}
