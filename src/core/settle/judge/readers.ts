import { once } from '../../../lib/text/index.js';
import {
  type Commune,
  communesOn,
  dayBefore,
  firstDate,
  loadFormerNames,
  loadPlaceNames,
  makeMatcher,
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
): Readonly<Record<Side, Reader>> {
  const first = firstDate(register);
  const lastOfOld = dayBefore(first);
  const unitsOfOld = () => communesOn(register, lastOfOld);
  const unitsOfToday = () => unitsBetween(register, first, asOf);
  const since = vintage === 'after' ? first : undefined;
  return {
    before: readerOf(register, lastOfOld, unitsOfOld),
    after: readerOf(register, asOf, unitsOfToday, since),
  };
}

/** Every unit that began in these days: a table of today may still call one by its type of yesterday. */
function unitsBetween(register: Register, first: string, last: string): Commune[] {
  return register.communes.filter(
    ({ from }) => from !== undefined && from >= first && from <= last,
  );
}

/** The reader of a period, made once. */
function readerOf(
  register: Register,
  day: string,
  units: () => readonly Commune[],
  since?: string,
): Reader {
  const made = readers.get(register) ?? new Map<string, Reader>();
  readers.set(register, made);
  const period = `${since} ${day}`;
  const reader = made.get(period) ?? readerAnew(register, day, units, since);
  made.set(period, reader);
  return reader;
}

/** A reader that makes its indexes when a name is first looked up: codes alone need none. */
function readerAnew(
  register: Register,
  day: string,
  units: () => readonly Commune[],
  since: string | undefined,
): Reader {
  return makeReader({
    register,
    day,
    exact: once(() => makeExactIndex(register, units())),
    matcher: once(() => {
      const sources = { register, former: loadFormerNames(), ...loadPlaceNames() };
      return makeMatcher(sources, { units: units(), since });
    }),
  });
}
