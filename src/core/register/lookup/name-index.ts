import { closestIn, memoise } from '../../../lib/text/index.js';
import { groupBy } from '../group-by.js';
import type { Commune } from '../types.js';
import { looseKey, numeralKey } from '../units/name-keys.js';
import { readFullName, type UnitType } from '../units/unit-types.js';

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
  /** By like names among the units of a pool, most alike first. */
  similar(name: string, pool: Pool): readonly Entry[];
}

/** Units that like names are looked for among; the same key, the same units. */
export interface Pool {
  readonly key: string;
  readonly holds: (unit: Commune) => boolean;
}

/** Like names that are proposed at most. */
const MOST_SIMILAR = 8;

/** Spellings that are remembered. */
const MOST_REMEMBERED = 40_000;

/** Takes units; gives the index of their names. What rarely is asked for is made when it is. */
export function makeNameIndex(units: readonly Commune[]): NameIndex {
  const entries = units.flatMap(entriesOf);
  const same = groupedBy(entries, numeralKey);
  const pools = new Map<string, ReturnType<typeof closestIn>>();
  let loose: ReadonlyMap<string, readonly Entry[]> | undefined;
  const byLooseKey = () => {
    loose ??= groupedBy(entries, looseKey);
    return loose;
  };
  return {
    same: memoise((name) => same.get(numeralKey(name)) ?? NO_ENTRIES, MOST_REMEMBERED),
    loose: memoise((name) => byLooseKey().get(looseKey(name)) ?? NO_ENTRIES, MOST_REMEMBERED),
    similar(name, { key, holds }) {
      let find = pools.get(key);
      if (find === undefined) {
        const ofPool = entries.filter(({ unit }) => holds(unit));
        find = closestIn([...new Set(ofPool.map((entry) => entry.name))]);
        pools.set(key, find);
      }
      return find(name, MOST_SIMILAR).flatMap((like) =>
        (same.get(numeralKey(like)) ?? []).filter(
          (entry) => entry.name === like && holds(entry.unit),
        ),
      );
    },
  };
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
