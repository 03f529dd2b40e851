import { FrontReader } from '../address/fronts.js';
import type { Names } from '../address/part-reader.js';
import { QueryReader } from '../address/read-query.js';
import { loadAddressWords } from '../address/words.js';
import type { FormerNames } from '../former/types.js';
import { firstDate, lastDate } from '../queries.js';
import type { Commune, Register } from '../types.js';
import { Answering } from './answering.js';
import type { Indexes } from './finder.js';
import { makeFormerIndex } from './former-index.js';
import { makeGazetteer, type PlaceNames } from './gazetteer.js';
import { makeNameIndex } from './name-index.js';
import { nearestFirst } from './order.js';
import { makePlaces } from './places.js';
import { QuickMatcher } from './quick-matcher.js';
import { Search } from './search.js';
import type { Matcher } from './types.js';
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
  const reader = new QueryReader(names);
  const search = new Search(indexes, nearestFirst(day ?? lastDate(register)));
  return new QuickMatcher(new Answering({ reader, search, indexes }), new FrontReader(reader));
}
