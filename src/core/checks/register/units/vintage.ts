import { foldText, once } from '../../../../lib/text/index.js';
import type { DatasetRecord } from '../../../kinds/index.js';
import {
  type Commune,
  communesOf,
  type EarlierUnits,
  FIRST_LIST,
  fullName,
  groupBy,
  holdsOn,
  lastDate,
  lastDayOfLists,
  type Register,
} from '../../../register/index.js';
import { LISTED, saidOf } from '../side.js';

/** The day that a list is taken to be of, and how many of its rows agree with the register on it. */
export interface Vintage {
  readonly day: string;
  readonly agreeing: number;
  /** Of the other day that it might have been of. */
  readonly other: { readonly day: string; readonly agreeing: number };
}

/** A list of an earlier day has to agree with it in so many more rows than with the days of the register. */
const CLEARLY_MORE = { share: 0.1, least: 2, enough: 20 } as const;

/**
 * Takes a list of units; tells whether it is of today, of the last day before the great change, or of an earlier
 * list. A lone code never tells; code and name together mostly do, and the list as a whole always. The register is
 * one that knows the earlier units as well.
 */
export function vintageOf(
  register: Register,
  earlier: EarlierUnits | undefined,
  records: readonly DatasetRecord[],
): Vintage {
  const [before, today] = [lastDayOfLists(register), lastDate(register)];
  const agreements = new Agreements(register, records);
  const old = { day: before, agreeing: agreements.on(before) };
  const now = { day: today, agreeing: agreements.on(today) };
  const hasDistricts = records.some(({ fields }) => fields.district ?? fields.districtCode);
  const isOld = old.agreeing === now.agreeing ? hasDistricts : old.agreeing > now.agreeing;
  const [nearest, other] = isOld ? [old, now] : [now, old];
  const days = [...changeDays(register), ...(earlier === undefined ? [] : daysOf(earlier))];
  const best = agreements.best(days, nearest.agreeing);
  return best === undefined ? { ...nearest, other } : { ...best, other: nearest };
}

/** The days between the great change and the last one on which some units got another name or type, latest first. */
function changeDays(register: Register): readonly string[] {
  const days = register.resolutions.map(({ effective }) => effective);
  return [...new Set(days)]
    .filter((day) => day < lastDate(register))
    .sort()
    .reverse();
}

/** The days on which a list differed from the one before it, latest first. */
function daysOf({ communes }: EarlierUnits): readonly string[] {
  return [...new Set([FIRST_LIST, ...communes.flatMap(({ from }) => from ?? [])])].sort().reverse();
}

/** The units that the rows of a list agree with, each in one of its periods. */
class Agreements {
  readonly #rows: readonly (readonly Commune[])[];

  constructor(register: Register, records: readonly DatasetRecord[]) {
    const byName = once(() => groupBy(register.communes, (unit) => foldText(fullName(unit))));
    const named = (name: string) => byName().get(foldText(name)) ?? [];
    this.#rows = records.map((record) => {
      const { code, name } = saidOf(record, LISTED);
      if (name === undefined) return [];
      const units = code === undefined ? named(name) : communesOf(register, code);
      return units.filter((unit) => isCalled(unit, name));
    });
  }

  /** How many rows agree with a unit of the day. */
  on(day: string): number {
    return this.#rows.filter((units) => units.some((unit) => holdsOn(unit, day))).length;
  }

  /** The latest of the days with which clearly more rows agree than `known` do, and the most. */
  best(days: readonly string[], known: number): Omit<Vintage, 'other'> | undefined {
    const { share, least: fewest, enough } = CLEARLY_MORE;
    const all = this.#rows.length;
    const clearly = known + Math.min(enough, Math.max(fewest, all * share));
    // A list of some length every row of which agrees with a day is of that day.
    const least = all < enough ? clearly : Math.min(clearly, Math.max(all, known + fewest));
    if (least > all) return undefined;
    const counted = days.map((day) => ({ day, agreeing: this.on(day) }));
    const most = Math.max(...counted.map(({ agreeing }) => agreeing));
    return most < least ? undefined : counted.find(({ agreeing }) => agreeing === most);
  }
}

function isCalled(unit: Commune, name: string): boolean {
  if (name === fullName(unit) || name === unit.name) return true;
  const folded = foldText(name);
  return [fullName(unit), ...unit.variants, unit.name].some((known) => foldText(known) === folded);
}
