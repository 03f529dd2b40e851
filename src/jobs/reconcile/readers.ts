import { makeExactIndex, makeReader, type Reader, type Side } from '../../reconcile/index.js';
import {
  type Commune,
  communesOn,
  dayBefore,
  firstDate,
  loadFormerNames,
  loadShortNames,
  makeMatcher,
  type Register,
} from '../../wards/index.js';

/** Makes what reads evidence by each period: as of the day before the first change, and as of `asOf`. */
export function readersOf(register: Register, asOf: string): Readonly<Record<Side, Reader>> {
  const lastOfOld = dayBefore(firstDate(register));
  return {
    before: readerOf(register, lastOfOld, () => communesOn(register, lastOfOld)),
    after: readerOf(register, asOf, () => since(register, asOf)),
  };
}

/** Every unit since the first change, up to a day: a table of today may still call one by its type of yesterday. */
function since(register: Register, asOf: string): Commune[] {
  const first = firstDate(register);
  return register.communes.filter(
    ({ from }) => from !== undefined && from >= first && from <= asOf,
  );
}

/** A reader that makes its indexes when a name is first looked up: codes alone need none. */
function readerOf(register: Register, day: string, units: () => readonly Commune[]): Reader {
  return makeReader({
    register,
    day,
    exact: once(() => makeExactIndex(register, units())),
    matcher: once(() => {
      const sources = { register, former: loadFormerNames(), shortNames: loadShortNames() };
      return makeMatcher(sources, { units: units() });
    }),
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
