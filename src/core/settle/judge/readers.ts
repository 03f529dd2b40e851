import { once } from '../../../lib/text/index.js';
import {
  type Commune,
  communesOn,
  dayBefore,
  earlierCoded,
  type FormerStrength,
  firstDate,
  loadNamesakes,
  makeMatcher,
  matcherSources,
  type Register,
} from '../../register/index.js';
import type { Side } from '../choices.js';
import { makeExactIndex } from '../row/exact-index.js';
import { makeReader, type Reader } from '../row/reading.js';

/** By register and period: the indexes of a reader are costly, and the same ever after. */
const readers = new WeakMap<Register, Map<string, Reader>>();

/**
 * Gives what reads evidence by each period: as of the day before the first change, and as of `asOf`. Where the user
 * says that all of it is of today, no address is about a district any more.
 */
export function readersOf(
  register: Register,
  asOf: string,
  vintage: 'detect' | Side,
  least: FormerStrength = 'agreeing',
): Readonly<Record<Side, Reader>> {
  const first = firstDate(register);
  const lastOfOld = dayBefore(first);
  const unitsOfOld = () => communesOn(register, lastOfOld);
  const unitsOfToday = () => unitsBetween(register, first, asOf);
  const since = vintage === 'after' ? first : undefined;
  return {
    before: readerOf({ register, day: lastOfOld, units: unitsOfOld, least }),
    after: readerOf({ register, day: asOf, units: unitsOfToday, since }),
  };
}

/** Every unit that began in these days: a table of today may still call one by its type of yesterday. */
function unitsBetween(register: Register, first: string, last: string): Commune[] {
  return register.communes.filter(
    ({ from }) => from !== undefined && from >= first && from <= last,
  );
}

/** What a reader of a period is made of. */
interface ReaderNeeds {
  readonly register: Register;
  readonly day: string;
  readonly units: () => readonly Commune[];
  readonly since?: string | undefined;
  /** Of the period of before: from which strength on a name of before that may settle; none counts when absent. */
  readonly least?: FormerStrength;
}

/** The reader of a period, made once. */
function readerOf(needs: ReaderNeeds): Reader {
  const { register, day, since, least } = needs;
  const made = readers.get(register) ?? new Map<string, Reader>();
  readers.set(register, made);
  const period = `${since} ${day} ${least}`;
  const reader = made.get(period) ?? readerAnew(needs);
  made.set(period, reader);
  return reader;
}

/** A reader that makes its indexes when a name is first looked up: codes alone need none. */
function readerAnew({ register, day, units, since, least }: ReaderNeeds): Reader {
  const isOfBefore = least !== undefined;
  return makeReader({
    register,
    day,
    exact: once(() => {
      const namesakes = isOfBefore ? loadNamesakes() : undefined;
      return makeExactIndex(register, units(), namesakes);
    }),
    matcher: once(() => {
      const { before, ...sources } = matcherSources(register);
      const all = isOfBefore ? { ...sources, before } : sources;
      return makeMatcher(all, { units: units(), since, least });
    }),
    ...(isOfBefore && { coded: earlierCoded }),
  });
}
