import { exactKey, type fullName } from '../../../register/index.js';
import type { Scope } from '../../assignment/scope.js';
import type { Land } from './carry-out.js';
import { type Plot, plotName, unitsOf } from './plot.js';

/** Tells what is wrong when all orders are carried out: land that is left over, names that two units bear. */
export function tellRemains(land: Land, scope: Scope): void {
  const plots = land.names.touched;
  const living = plots.filter(({ isGone }) => !isGone);
  for (const plot of living) {
    const { origin, parts, kept, dissolvedBy } = plot;
    if (origin !== undefined && dissolvedBy !== undefined) {
      land.tell({ reason: 'dissolution-open', unit: origin }, dissolvedBy);
      continue;
    }
    const [first] = parts;
    if (origin === undefined || kept !== undefined || first === undefined) continue;
    const clauses = parts.map(({ label }) => label);
    land.tell({ reason: 'unit-not-used-up', unit: origin, clauses }, first);
  }
  tellTwins(land, living, scope, new Set(plots.flatMap(({ origin }) => origin?.code ?? [])));
}

/** No two units of one type bear one name: in a province, or while there are districts in one of them. */
function tellTwins(
  land: Land,
  living: readonly Plot[],
  scope: Scope,
  touched: ReadonlySet<string>,
): void {
  const untouched = scope.communes.filter(({ code }) => !touched.has(code));
  const made = living.filter(({ createdBy }) => createdBy !== undefined);
  for (const [at, plot] of made.entries()) {
    const { createdBy, createdAs } = plot;
    if (createdBy === undefined) continue;
    const key = keyOf(plot);
    const twin = made.slice(0, at).find((other) => keyOf(other) === key && isNear(plot, other));
    if (twin?.createdBy !== undefined) {
      const first = twin.createdBy.label;
      land.tell(
        { reason: 'unit-created-twice', name: plotName(plot), first },
        createdBy,
        createdAs,
      );
    }
    const districts = districtsOf(plot);
    const old = [...untouched, ...living.flatMap(({ origin }) => origin ?? [])];
    const holder = old.find(
      (unit) =>
        fullKey(unit) === key && (unit.district === undefined || districts.has(unit.district)),
    );
    if (holder !== undefined)
      land.tell({ reason: 'name-taken', name: plotName(plot), unit: holder }, createdBy, createdAs);
  }
}

function isNear(one: Plot, other: Plot): boolean {
  const [mine, others] = [districtsOf(one), districtsOf(other)];
  if (mine.size === 0 || others.size === 0) return true;
  return [...mine].some((code) => others.has(code));
}

function districtsOf(plot: Plot): ReadonlySet<string> {
  return new Set(unitsOf(plot).flatMap(({ district }) => district ?? []));
}

function keyOf(plot: Plot): string {
  return `${plot.type} ${exactKey(plot.name)}`;
}

function fullKey(unit: Parameters<typeof fullName>[0]): string {
  return `${unit.type} ${exactKey(unit.name)}`;
}
