import type { FormerName, FormerNames } from '../../former/types.js';
import { groupBy } from '../../group-by.js';
import { bareKey, looseKey, numeralKey } from '../../units/name-keys.js';
import { COMMUNE_TYPES } from '../../units/unit-types.js';
import type { PlaceName } from '../types.js';

/** Finds the names of earlier rounds. */
export interface FormerIndex {
  /** Of the official reconciliation; `isBare`: a name without diacritics means those that have some. */
  official(name: string, isBare: boolean): readonly FormerName[];
  /** By the code that a unit bore, where the source tells. */
  coded(code: string): readonly FormerName[];
  /** Of the list that nobody has checked. */
  proposed(ward: PlaceName): readonly FormerName[];
}

/** Takes the names of earlier rounds; gives their index, made when first asked. */
export function makeFormerIndex({ names }: FormerNames): FormerIndex {
  let indexes: ReturnType<typeof indexesOf> | undefined;
  const made = () => {
    indexes ??= indexesOf(names);
    return indexes;
  };
  return {
    official(name, isBare) {
      const { official, loose } = made();
      return (isBare ? loose.get(looseKey(name)) : official.get(numeralKey(name))) ?? [];
    },
    coded: (code) => made().coded.get(code) ?? [],
    proposed({ name, type }) {
      const keys = new Set([bareKey(name), bareKey(numeralKey(name))]);
      const types = type === undefined ? COMMUNE_TYPES : [type];
      const typed = types.flatMap((one) => [...keys].map((key) => bareKey(one) + key));
      const found = [...typed, ...keys].flatMap((key) => made().proposed.get(key) ?? []);
      return [...new Set(found)];
    },
  };
}

function indexesOf(names: readonly FormerName[]) {
  const official = names.filter(({ strength }) => strength === 'official');
  const proposed = names.filter(({ strength }) => strength === 'proposed');
  return {
    official: groupBy(official, ({ name }) => numeralKey(name)),
    loose: groupBy(official, ({ name }) => looseKey(name)),
    coded: groupBy(official, ({ code }) => code),
    proposed: groupBy(proposed, ({ name }) => name),
  };
}
