import type { DatasetRecord } from '../../../kinds/index.js';
import {
  type Commune,
  communesOf,
  communesOn,
  holdsOn,
  type Register,
  readPlaceName,
  relationsFrom,
} from '../../../register/index.js';
import { LISTED, type Said, saidOf } from '../side.js';
import { agreementOf, type Bearers } from './agreement.js';
import { type Option, optionsOf } from './options.js';
import { areBare, type Sighting, sightingOf } from './sighting.js';
import { UnitIndex } from './unit-index.js';

/** Takes the rows of a list of units and its day; tells which unit each means. */
export function readList(
  register: Register,
  day: string,
  records: readonly DatasetRecord[],
): readonly Sighting[] {
  const index = new UnitIndex(register, communesOn(register, day));
  const said = records.map((record) => saidOf(record, LISTED));
  const bare = areBare(said, (name) => readPlaceName(name, false).type !== undefined);
  const drafts = records.map((record, at) => {
    const own = said[at] ?? {};
    const isBare = bare || own.type !== undefined;
    return { record, said: own, options: optionsOf(index, own, isBare) };
  });
  // Units that other rows give without contradiction: a doubtful row hardly means one of them.
  const sure = new Set(
    drafts.flatMap(({ options: [one, ...more] }) =>
      one?.fits === 'all' && more.length === 0 ? [one.unit] : [],
    ),
  );
  return drafts.map(({ record, said: own, options }): Sighting => {
    const row = { record, side: LISTED, said: own, index };
    const chosen = choose(options, sure);
    if (chosen?.fits === 'all') return sightingOf(row, chosen);
    const former = formerUnit(register, day, own);
    if (former === undefined || isHeir(register, former, chosen)) return sightingOf(row, chosen);
    return { ...row, agreement: 'other', former };
  });
}

/**
 * One name says more than a code, unless another row has that unit already and none the code's. A unit
 * that code and name agree on gives way to a namesake of the place stated only where a row has it already.
 */
function choose(options: readonly Option[], sure: ReadonlySet<Commune>): Option | undefined {
  const [first] = options;
  const free = options.filter(({ fits, unit }) => fits === 'name' && !sure.has(unit));
  if (first?.fits === 'all') return sure.has(first.unit) && free.length === 1 ? free[0] : first;
  const named = options.filter(({ fits }) => fits === 'name');
  if (first?.fits !== 'code' || named.length === 0) return named[0] ?? first;
  if (free.length === 0 && !sure.has(first.unit)) return first;
  return named.length === 1 || free.length === 1 ? (free[0] ?? named[0]) : first;
}

/** Nobody else is asked: code and name are of one unit together. */
const ALONE: Bearers = { isBorneBeside: () => false, isBorne: () => true };

/** The unit of another day that code and name are of. */
function formerUnit(register: Register, day: string, { code, name }: Said): Commune | undefined {
  if (code === undefined || name === undefined) return undefined;
  return communesOf(register, code).find(
    (unit) => !holdsOn(unit, day) && agreementOf(name, unit, ALONE, true) !== 'other',
  );
}

/** Whether the unit of the day that a row names came of the former one: then its code is old. */
function isHeir(register: Register, former: Commune, chosen: Option | undefined): boolean {
  if (chosen === undefined || chosen.fits === 'code') return false;
  return relationsFrom(register, former).some(({ target }) => target.code === chosen.unit.code);
}
