import { type Evidence, exactKey, fullName, looseKey, SPELLINGS } from '../../../register/index.js';
import type { NamedUnit } from '../../assignment/named-unit.js';
import { type Divisions, placesOf } from '../../assignment/places.js';
import type { Scope } from '../../assignment/scope.js';
import { fits } from '../../assignment/spellings.js';
import type { DistrictName } from '../../resolution/types.js';
import type { OrderUnit } from '../types.js';
import type { FoundBy } from './found-by.js';
import { type Plot, plotOf } from './plot.js';

/** What a name means: one unit, or those that it may mean. */
export type Found =
  | (FoundBy & { readonly plot: Plot })
  | { readonly candidates: readonly NamedUnit[] };

/** What a name means among the units of the day before. */
type Old =
  | (FoundBy & { readonly unit: NamedUnit; readonly home: string })
  | { readonly candidates: readonly NamedUnit[] };

/** Where names of a sentence lie, and what else is known of them. */
export interface Surroundings {
  /** The districts of the heading above, with those that the text merges with them or makes of them. */
  readonly districts: readonly DistrictName[];
  /** A district with those that the text merges with it or makes of it. */
  readonly groupOf: (district: DistrictName) => readonly DistrictName[];
  /** Codes of districts that other names of the same sentence lie in. */
  readonly beside: ReadonlySet<string>;
}

/** Spellings that may stand for a name: what is merely alike would be a guess. */
const TRUSTED = SPELLINGS.filter((spelling) => spelling !== 'similar' && spelling !== 'remaining');

/** The units of a text's provinces while its orders are carried out, by what they are called. */
export class Names {
  readonly #plots = new Map<string, Plot>();
  readonly #made: Plot[] = [];

  constructor(private readonly scopeOf: (province: string | undefined) => Scope | undefined) {}

  /** Every unit that an order named or made. */
  get touched(): Plot[] {
    return [...this.#plots.values(), ...this.#made.filter(({ origin }) => origin === undefined)];
  }

  /** A unit that bears a new name from here on. */
  made(plot: Plot): void {
    this.#made.push(plot);
  }

  plot(unit: NamedUnit, home: string): Plot {
    const plot = this.#plots.get(unit.code) ?? plotOf(unit, home);
    this.#plots.set(unit.code, plot);
    return plot;
  }

  /** What a name means at this place of the text; `isAfter`: as earlier orders left it. */
  find(unit: OrderUnit, around: Surroundings, isAfter = false): Found {
    const made = this.#made.filter((plot) => !plot.isGone && isCalled(plot, unit)).at(-1);
    if (isAfter && made !== undefined)
      return { plot: made, evidence: 'reference', spelling: 'exact' };
    const old = this.#oldOf(unit, around);
    if ('unit' in old) {
      const { unit: named, home, ...by } = old;
      const plot = this.plot(named, home);
      if (!plot.isGone || made === undefined) return { ...by, plot };
    }
    if (made !== undefined) return { plot: made, evidence: 'reference', spelling: 'exact' };
    return 'unit' in old ? { candidates: [old.unit] } : old;
  }

  /** The unit of the day before that a name means. */
  #oldOf(unit: OrderUnit, around: Surroundings): Old {
    const scopes = this.#scopesOf(unit);
    for (const spelling of TRUSTED) {
      const fitting = scopes
        .map((scope) => ({
          scope,
          units: scope.communes.filter((one) => fits[spelling](one, unit)),
        }))
        .filter(({ units }) => units.length > 0);
      const [only, another] = fitting;
      if (only === undefined) continue;
      const settled =
        another === undefined ? this.#narrowed(only.units, only.scope, unit, around) : undefined;
      if (settled !== undefined) return { ...settled, home: only.scope.province.code, spelling };
      return { candidates: fitting.flatMap(({ units }) => units) };
    }
    return { candidates: [] };
  }

  /** The province that a name states; else the text's own, and the one that its list ends with. */
  #scopesOf(unit: OrderUnit): Scope[] {
    const stated = this.stated(unit);
    if (stated !== undefined) return [this.scopeOf(stated)].flatMap((scope) => scope ?? []);
    const scopes = [undefined, unit.mayLieIn].map((province) => this.scopeOf(province));
    const [main, other] = unit.mayLieIn === undefined ? scopes.slice(0, 1) : scopes;
    const isOther = other !== undefined && other.province.code !== main?.province.code;
    return [main, isOther ? other : undefined].flatMap((scope) => scope ?? []);
  }

  /** The province that a name says it lies in; "thành phố X" may be one where no district is called so. */
  stated({ province, district }: OrderUnit): string | undefined {
    if (province !== undefined || district?.type !== 'thành phố') return province;
    const districts = this.scopeOf(undefined)?.divisions.districts ?? [];
    if (isKnown(districts, district)) return undefined;
    const city = `thành phố ${district.name}`;
    return this.scopeOf(city)?.province.type === 'thành phố' ? city : undefined;
  }

  #narrowed(
    fitting: readonly NamedUnit[],
    { divisions }: Scope,
    { district }: OrderUnit,
    { districts, beside, groupOf }: Surroundings,
  ): { readonly unit: NamedUnit; readonly evidence: Evidence } | undefined {
    const places = placesOf(divisions);
    const isIn = (unit: NamedUnit, names: readonly DistrictName[]) =>
      names.some((name) => places.isIn(unit, name));
    const free = fitting.filter(({ code }) => this.#plots.get(code)?.isGone !== true);
    const [only, another] = fitting;
    const inHeading = fitting.filter((unit) => isIn(unit, districts));
    const inStated =
      district === undefined ? [] : fitting.filter((unit) => isIn(unit, groupOf(district)));
    // Where there are districts, one that is stated must be one of them, or made of one by the text.
    const isElsewhere =
      district !== undefined && inStated.length === 0 && divisions.districts.length > 0;
    if (isElsewhere) return undefined;
    const ways = [
      { evidence: 'district', units: inStated },
      { evidence: 'name', units: only !== undefined && another === undefined ? [only] : [] },
      { evidence: 'district', units: inHeading },
      { evidence: 'elimination', units: inHeading.filter((unit) => free.includes(unit)) },
      { evidence: 'clause', units: free.filter((unit) => beside.has(unit.district ?? '')) },
    ] as const;
    for (const { evidence, units } of ways) {
      const [unit, second] = units;
      if (unit !== undefined && second === undefined) return { unit, evidence };
    }
    return undefined;
  }
}

function isKnown(districts: Divisions['districts'], { type, name }: DistrictName): boolean {
  return districts.some((one) => one.type === type && looseKey(one.name) === looseKey(name));
}

function isCalled(plot: Plot, { type, name }: OrderUnit): boolean {
  return plot.type === type && exactKey(plot.name) === exactKey(name);
}

/** A name as a text has it, for people. */
export function writtenName({ type, name }: OrderUnit): string {
  return fullName({ type, name });
}
