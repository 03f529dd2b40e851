import { closestIn, foldText, memoise } from '../../../../lib/text/index.js';
import {
  type Commune,
  fullName,
  looseKey,
  type Register,
  readPlaceName,
} from '../../../register/index.js';
import type { Said } from '../side.js';
import type { Bearers } from './agreement.js';
import { Places, type Provinces } from './places.js';

type Units = readonly Commune[];

/** Ways to the units that one side of a table may speak of, by code and by name. */
export class UnitIndex implements Bearers {
  readonly places: Places;
  readonly #codes: ReadonlyMap<string, Units>;
  readonly #full: ReadonlyMap<string, Units>;
  readonly #names: ReadonlyMap<string, Units>;
  readonly #others: ReadonlySet<string>;
  readonly #foldedOf = memoise(foldText);
  readonly #nearest: (province: string) => (text: string) => readonly string[];
  #loose: ReadonlyMap<string, Units> | undefined;

  /** `others`: units that are no answer, but whose names are no slips of those of the others. */
  constructor(
    register: Register,
    readonly units: Units,
    others: Units = [],
  ) {
    this.#others = new Set(others.flatMap((unit) => namesOf(unit).map(foldText)));
    this.places = new Places(register, units);
    this.#codes = grouped(units, ({ code }) => [code]);
    this.#full = grouped(units, (unit) => namesOf(unit).map(foldText));
    this.#names = grouped(units, ({ name }) => [foldText(name)]);
    this.#nearest = memoise((province) => {
      const near = units.filter((unit) => unit.province === province);
      return memoise(closestIn(near.map(fullName)));
    });
  }

  /** The units that bear a code, one a period. */
  ofCode(code: string): Units {
    return this.#codes.get(code) ?? [];
  }

  /**
   * The units that a row may mean by its name: those of the place that the row states; of any place
   * when it states none, or of those in `within`. A looser name counts where nobody there bears a nearer one.
   */
  named(said: Said, within?: Provinces): Units {
    const { name } = said;
    if (name === undefined) return [];
    for (const called of [this.#bearing, this.#bare, this.#untyped, this.#loosely]) {
      const units = this.places.narrowed(called.call(this, name), said, within);
      if (units.length > 0) return units;
    }
    return [];
  }

  /** Names of the stated province that are most like an unknown one. */
  closest(said: Said): readonly string[] {
    const province = this.places.provinceCode(said);
    if (province === undefined || said.name === undefined) return [];
    return this.#nearest(province)(said.name);
  }

  isBorneBeside(name: string, unit: Commune): boolean {
    const { district, province } = unit;
    return this.#bearing(name).some(
      (other) =>
        other.code !== unit.code && other.district === district && other.province === province,
    );
  }

  isBorne(name: string): boolean {
    return this.#bearing(name).length > 0 || this.#others.has(this.#foldedOf(name));
  }

  #bearing(name: string): Units {
    return this.#full.get(this.#foldedOf(name)) ?? [];
  }

  #bare(name: string): Units {
    return this.#names.get(this.#foldedOf(name)) ?? [];
  }

  /** Those of the name under another type. */
  #untyped(name: string): Units {
    const { name: own, type } = readPlaceName(name, false);
    return type === undefined ? [] : this.#bare(own);
  }

  #loosely(name: string): Units {
    this.#loose ??= grouped(this.units, (unit) => namesOf(unit).map(looseKey));
    return this.#loose.get(looseKey(name)) ?? [];
  }
}

function namesOf(unit: Commune): string[] {
  return [fullName(unit), ...unit.variants];
}

function grouped(units: Units, keysOf: (unit: Commune) => string[]): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [unit]);
      else group.push(unit);
    }
  }
  return groups;
}
