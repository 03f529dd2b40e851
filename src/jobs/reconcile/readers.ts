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
    before: readerOf(register, lastOfOld, communesOn(register, lastOfOld)),
    after: readerOf(register, asOf, since(register, asOf)),
  };
}

/** Every unit since the first change, up to a day: a table of today may still call one by its type of yesterday. */
function since(register: Register, asOf: string): Commune[] {
  const first = firstDate(register);
  return register.communes.filter(
    ({ from }) => from !== undefined && from >= first && from <= asOf,
  );
}

function readerOf(register: Register, day: string, units: readonly Commune[]): Reader {
  const sources = { register, former: loadFormerNames(), shortNames: loadShortNames() };
  return makeReader({
    register,
    day,
    exact: makeExactIndex(register, units),
    matcher: makeMatcher(sources, { units }),
  });
}
