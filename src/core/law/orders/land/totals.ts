import {
  COMMUNE_TYPES,
  type CommuneType,
  exactKey,
  fullName,
  looseKey,
} from '../../../register/index.js';
import type { NamedUnit } from '../../assignment/named-unit.js';
import { hasSameMarks } from '../../assignment/nearest.js';
import { placesOf } from '../../assignment/places.js';
import type { Scope } from '../../assignment/scope.js';
import type { DistrictName } from '../../resolution/types.js';
import type { OrderPlace, Sentence, TotalsSentence } from '../types.js';
import type { Land } from './carry-out.js';
import { isSame } from './districts.js';
import { unitsOf } from './plot.js';

interface Counted {
  readonly type: CommuneType;
  readonly name: string;
  /** The units of before whose land it has. */
  readonly of: readonly NamedUnit[];
}

interface PlacedTotals {
  readonly place: OrderPlace;
  readonly totals: TotalsSentence;
}

/**
 * Counts the units after all orders against what the text states of its province and its districts. Of
 * districts that the text merges or parts it is not known which commune lies where: they are counted
 * together, where the text states them all.
 */
export function tellTotals(land: Land, sentences: readonly Sentence[], scope: Scope): void {
  const stated = sentences.flatMap(({ place, content }) =>
    content.node === 'totals' ? [{ place, totals: content }] : [],
  );
  const units = unitsAfter(land, scope);
  const told = new Set<string>();
  for (const one of stated) {
    const { of } = one.totals;
    tellSum(land, one, [one.totals]);
    if (isOfProvince(of, scope)) compare(land, one, [one.totals], units);
    else if (of.type !== 'tỉnh') {
      const group = land.groups.of({ type: of.type, name: of.name });
      const key = group.map(({ type, name }) => `${type} ${name}`).join();
      if (told.has(key)) continue;
      told.add(key);
      const together = stated.filter(({ totals }) =>
        group.some((district) => isOf(totals, district)),
      );
      const inside = units.filter((unit) => isIn(unit, group, scope));
      if (inside.length > 0) compareGroup(land, together, inside, group);
    }
  }
}

function isOfProvince({ type, name }: TotalsSentence['of'], { province }: Scope): boolean {
  return looseKey(name) === looseKey(province.name) && (type === province.type || type === 'tỉnh');
}

function isOf({ of }: TotalsSentence, district: DistrictName): boolean {
  return of.type !== 'tỉnh' && isSame({ type: of.type, name: of.name }, district);
}

function isIn({ of }: Counted, group: readonly DistrictName[], { divisions }: Scope): boolean {
  const places = placesOf(divisions);
  return of.some((unit) => group.some((district) => places.isIn(unit, district)));
}

/** Every unit of the province after all orders. */
function unitsAfter(land: Land, scope: Scope): Counted[] {
  const plots = land.names.touched;
  const touched = new Set(plots.flatMap(({ origin }) => origin?.code ?? []));
  const codes = new Set(scope.communes.map(({ code }) => code));
  return [
    ...plots
      .filter((plot) => !plot.isGone && unitsOf(plot).some(({ code }) => codes.has(code)))
      .map((plot) => ({ type: plot.type, name: plot.name, of: unitsOf(plot) })),
    ...scope.communes
      .filter(({ code }) => !touched.has(code))
      .map((unit) => ({ type: unit.type, name: unit.name, of: [unit] })),
  ];
}

/** The parts that a sentence states against its own sum. */
function tellSum(land: Land, { place }: PlacedTotals, [totals]: readonly TotalsSentence[]): void {
  if (totals?.total === undefined || Object.keys(totals.byType).length === 0) return;
  const counted = COMMUNE_TYPES.reduce((sum, type) => sum + (totals.byType[type] ?? 0), 0);
  if (counted !== totals.total)
    land.tell({ reason: 'total-differs', stated: totals.total, counted }, place);
}

/** Districts that are bound up with each other: only when none of them is left out. */
function compareGroup(
  land: Land,
  together: readonly PlacedTotals[],
  inside: readonly Counted[],
  group: readonly DistrictName[],
): void {
  const [first] = together;
  if (first === undefined) return;
  const totals = together.map((one) => one.totals);
  const sum = (type: CommuneType) => totals.reduce((all, one) => all + (one.byType[type] ?? 0), 0);
  const isWhole = COMMUNE_TYPES.every(
    (type) => sum(type) === inside.filter((unit) => unit.type === type).length,
  );
  if (isWhole || group.length === 1 || totals.length === group.length)
    compare(land, first, totals, inside);
}

function compare(
  land: Land,
  { place }: PlacedTotals,
  totals: readonly TotalsSentence[],
  units: readonly Counted[],
): void {
  for (const type of COMMUNE_TYPES) {
    const stated = totals.reduce((sum, one) => sum + (one.byType[type] ?? 0), 0);
    const counted = units.filter((unit) => unit.type === type).length;
    const isStated = totals.some(({ byType }) => Object.keys(byType).length > 0);
    if (isStated && stated !== counted)
      land.tell({ reason: 'total-differs', type, stated, counted }, place);
  }
  for (const { type, names } of totals.flatMap(({ named }) => named))
    for (const name of names) {
      const isThere = units.some((unit) => isCalled(unit, type, name));
      if (!isThere)
        land.tell({ reason: 'listed-unit-absent', name: fullName({ type, name }) }, place);
    }
}

/** Lists write "Sa Lý" and "Sa Lí" of one unit. */
function isCalled(unit: Counted, type: CommuneType, name: string): boolean {
  if (unit.type !== type) return false;
  return exactKey(unit.name) === exactKey(name) || hasSameMarks(unit, { type, name });
}
