import { closestIn, once } from '../../../../lib/text/index.js';
import { groupBy } from '../../group-by.js';
import type { Commune, Province } from '../../types.js';
import { looseKey, numeralKey } from '../../units/name-keys.js';
import { readFullName, type UnitType } from '../../units/unit-types.js';
import type { ProvincesOf } from '../places/provinces-of.js';

/** A name that a unit bears: the list's, or one that another official text gives it. */
export interface Entry {
  readonly unit: Commune;
  readonly name: string;
  readonly type: UnitType;
  readonly isVariant: boolean;
}

/** Finds units by their names. */
export interface NameIndex {
  /** By the same name, however its case, tone marks and numerals are written. */
  same(name: string): readonly Entry[];
  /** By a name that differs in diacritics, spaces and hyphens alone. */
  loose(name: string): readonly Entry[];
  /** By like names among the units of some provinces, most alike first. */
  similar(name: string, pool: Pool): readonly Entry[];
}

/** Where like names are looked for; the same key, the same provinces. */
export interface Pool {
  readonly key: string;
  /** None: all of them. */
  readonly provinces: ReadonlySet<Province>;
}

/** Like names that are proposed at most. */
const MOST_SIMILAR = 8;

/** Takes units; gives the index of their names. What rarely is asked for is made when it is. */
export function makeNameIndex(units: readonly Commune[], provincesOf: ProvincesOf): NameIndex {
  const entries = units.flatMap(entriesOf);
  const same = groupedBy(entries, numeralKey);
  const pools = new Map<string, FindLike>();
  const byProvince = once(() => {
    const places = entries.flatMap(({ unit }, at) =>
      provincesOf(unit).map((province) => ({ province, at })),
    );
    const grouped = groupBy(places, ({ province }) => province);
    return new Map([...grouped].map(([province, some]) => [province, some.map(({ at }) => at)]));
  });
  let loose: ReadonlyMap<string, readonly Entry[]> | undefined;
  const byLooseKey = () => {
    loose ??= groupedBy(entries, looseKey);
    return loose;
  };
  return {
    same: (name) => same.get(numeralKey(name)) ?? NO_ENTRIES,
    loose: (name) => byLooseKey().get(looseKey(name)) ?? NO_ENTRIES,
    similar(name, { key, provinces }) {
      const known = pools.get(key);
      if (known !== undefined) return known(name);
      const find = likeIn(provinces.size === 0 ? entries : entriesIn(provinces));
      pools.set(key, find);
      return find(name);
    },
  };

  /** In the order of all entries. */
  function entriesIn(provinces: ReadonlySet<Province>): Entry[] {
    const places = [...provinces].flatMap((province) => byProvince().get(province) ?? []);
    return [...new Set(places)]
      .sort((one, other) => one - other)
      .flatMap((at) => entries[at] ?? []);
  }
}

/** Finds the entries with like names, most alike first. */
type FindLike = (name: string) => readonly Entry[];

function likeIn(entries: readonly Entry[]): FindLike {
  const byName = groupBy(entries, ({ name }) => name);
  const closest = closestIn([...byName.keys()]);
  return (name) => closest(name, MOST_SIMILAR).flatMap((like) => byName.get(like) ?? NO_ENTRIES);
}

const NO_ENTRIES: readonly Entry[] = [];

function entriesOf(unit: Commune): readonly Entry[] {
  const own = { unit, name: unit.name, type: unit.type, isVariant: false };
  const others = unit.variants.length === 0 ? NO_ENTRIES : unit.variants.flatMap(variantOf);
  return [own, ...others];

  function variantOf(variant: string): readonly Entry[] {
    const read = readFullName(variant);
    return read === undefined ? [] : [{ unit, ...read, isVariant: true }];
  }
}

/** Units share names: each name's key is made once. */
function groupedBy(
  entries: readonly Entry[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const keys = new Map<string, string>();
  return groupBy(entries, ({ name }) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    keys.set(name, key);
    return key;
  });
}
