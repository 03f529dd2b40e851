import { once } from '../../../../lib/text/index.js';
import { dayBefore } from '../../days.js';
import type { EarlierCommune } from '../../earlier/types.js';
import type { FormerName, FormerNames } from '../../former/types.js';
import { groupBy } from '../../group-by.js';
import { communeOn, communesOf, firstDate } from '../../queries.js';
import type { Commune, Register } from '../../types.js';
import { bareKey, exactKey, looseKey, numeralKey } from '../../units/name-keys.js';
import { COMMUNE_TYPES, fullName } from '../../units/unit-types.js';
import type { PlaceName } from '../types.js';

/** A unit of an earlier list, with the communes of 30 June 2025 that have its land. */
export interface FormerUnit {
  readonly unit: EarlierCommune;
  readonly survivors: readonly Commune[];
  /** What is told of it. */
  readonly former: FormerName;
}

/** Finds units and names of before. */
export interface FormerIndex {
  /** Units of earlier lists, by the same name. */
  same(name: string): readonly FormerUnit[];
  /** By a name that differs in diacritics, spaces and hyphens alone. */
  loose(name: string): readonly FormerUnit[];
  /** By the code that a unit bore, where no unit of 30 June 2025 bears it. */
  coded(code: string): readonly FormerUnit[];
  /** By the code and the name that a unit bore together, whoever bears either now. */
  codedAndNamed(code: string, name: string): readonly FormerUnit[];
  /** Names without a date, of the official reconciliation; `isBare`: a name without diacritics means those that have some. */
  official(name: string, isBare: boolean): readonly FormerName[];
  /** By the code that such a one bore, where the source tells. */
  officiallyCoded(code: string): readonly FormerName[];
  /** Of the list that nobody has checked. */
  proposed(ward: PlaceName): readonly FormerName[];
}

/** What the index is made of. */
export interface FormerSources {
  readonly register: Register;
  readonly former: FormerNames;
  /** The units of earlier lists; read when a name is not one of the last list. */
  readonly earlier: () => readonly EarlierCommune[];
}

/** Takes names and units of before; gives their index, each part made when first asked. */
export function makeFormerIndex({ register, former, earlier }: FormerSources): FormerIndex {
  const names = once(() => undatedOf(former));
  const units = once(() => unitsOf(register, earlier()));
  const same = once(() => groupBy(units(), ({ unit }) => numeralKey(unit.name)));
  const loose = once(() => groupBy(units(), ({ unit }) => looseKey(unit.name)));
  const coded = once(() => groupBy(units(), ({ unit }) => unit.code));
  return {
    same: (name) => same().get(numeralKey(name)) ?? [],
    loose: (name) => loose().get(looseKey(name)) ?? [],
    coded(code) {
      const isKnown = communesOf(register, code).some(({ district }) => district !== undefined);
      return isKnown ? [] : (coded().get(code) ?? []);
    },
    codedAndNamed(code, name) {
      const key = looseKey(name);
      return (coded().get(code) ?? []).filter(({ unit }) => looseKey(unit.name) === key);
    },
    official(name, isBare) {
      const { official, loose: byLooseKey } = names();
      return (isBare ? byLooseKey.get(looseKey(name)) : official.get(numeralKey(name))) ?? [];
    },
    officiallyCoded: (code) => names().coded.get(code) ?? [],
    proposed({ name, type }) {
      const plain = numeralKey(name);
      // Without a numeral in it both are one, and to make a key takes as long as all that follows.
      const keys = plain === exactKey(name) ? [bareKey(name)] : [bareKey(name), bareKey(plain)];
      const types = type === undefined ? COMMUNE_TYPES : [type];
      const typed = types.flatMap((one) => keys.map((key) => bareKey(one) + key));
      const found = [...typed, ...keys].flatMap((key) => names().proposed.get(key) ?? []);
      return [...new Set(found)];
    },
  };
}

/** Those that ended; a unit whose district alone is called otherwise since is found by its own name. */
function unitsOf(register: Register, earlier: readonly EarlierCommune[]): FormerUnit[] {
  const last = dayBefore(firstDate(register));
  return earlier.flatMap((unit) => {
    if (unit.to === undefined) return [];
    const survivors = unit.survivors.flatMap((code) => communeOn(register, code, last) ?? []);
    if (survivors.length === 1 && isSame(unit, survivors[0])) return [];
    return [{ unit, survivors, former: formerOf(unit, unit.to) }];
  });
}

function formerOf(unit: EarlierCommune, until: string): FormerName {
  const { survivors, strength = 'proposed', code, sources = '', resolution } = unit;
  const told = { name: fullName(unit), survivor: survivors[0] ?? '', strength, code };
  return { ...told, until, source: sources, ...(resolution !== undefined && { resolution }) };
}

function isSame(unit: Commune, other: Commune | undefined): boolean {
  return (
    unit.code === other?.code &&
    unit.name === other.name &&
    unit.type === other.type &&
    unit.district === other.district
  );
}

function undatedOf({ names }: FormerNames) {
  const official = names.filter(({ strength }) => strength === 'official');
  const proposed = names.filter(({ strength }) => strength === 'proposed');
  return {
    official: groupBy(official, ({ name }) => numeralKey(name)),
    loose: groupBy(official, ({ name }) => looseKey(name)),
    coded: groupBy(official, ({ code }) => code),
    proposed: groupBy(proposed, ({ name }) => name),
  };
}
