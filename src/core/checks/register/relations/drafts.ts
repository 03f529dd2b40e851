import type { DatasetRecord } from '../../../kinds/index.js';
import {
  type EarlierCommune,
  type EarlierUnits,
  isEnough,
  type Register,
  readPlaceName,
  relationsFrom,
} from '../../../register/index.js';
import type { Compared } from '../compared.js';
import { type OfBefore, unitsOfBefore } from '../units/of-before.js';
import { type Option, optionsOf } from '../units/options.js';
import { areBare } from '../units/sighting.js';
import { CoverageNotes } from './coverage-notes.js';
import { type Indexes, indexesOf } from './indexes.js';
import { type SaidRow, saidRows } from './said-rows.js';
import { wholeDistrict } from './whole-district.js';

/** What a row says and the units that it may mean on either side. */
export interface Draft {
  readonly said: SaidRow;
  /** The unit of before that it names. */
  readonly earlier?: EarlierCommune;
  readonly old: readonly Option[];
  readonly now: readonly Option[];
}

/** Takes the rows of a conversion table; gives what each says, a draft an old unit. */
export function draftsOf(
  { register, kind, earlier }: Pick<Compared, 'register' | 'kind' | 'earlier'>,
  records: readonly DatasetRecord[],
): readonly Draft[] {
  const indexes = indexesOf(register);
  const notes = new CoverageNotes(kind);
  const said = records.flatMap((record) => saidRows(record, notes));
  const olds = said.map(({ old }) => old);
  const news = said.map(({ now }) => now);
  const bare = { old: areBare(olds, hasType), now: areBare(news, hasType) };
  const ofBefore = earlier === undefined ? undefined : beforeOf(register, earlier);
  return said.flatMap((own) => {
    const now = optionsOf(indexes.news, own.now, bare.now);
    return wholeDistrict(register, own, now, indexes.olds.places).map((one): Draft => {
      const old = oldOptions(indexes, one.old, now, bare.old);
      const before = old[0]?.fits === 'all' ? undefined : ofBefore?.(one.old, bare.old);
      if (before?.earlier === undefined) return { said: one, old, now };
      const heirs = before.options.filter((heir) => isHeir(register, heir, now));
      return { said: one, old: heirs, now, earlier: before.earlier };
    });
  });
}

/** What no certain source tells is taken where the law leads from there to the new unit of the row. */
function isHeir(register: Register, { earlier, unit }: Option, now: readonly Option[]): boolean {
  if (earlier?.strength !== undefined && isEnough(earlier.strength, 'located')) return true;
  const targets = new Set(relationsFrom(register, unit).map(({ target }) => target));
  return now.some((one) => targets.has(one.unit));
}

/** A table that tells no old province means those that the new unit's was made of, if any of theirs can be meant. */
function oldOptions(
  { olds, from }: Indexes,
  old: SaidRow['old'],
  now: readonly Option[],
  bare: boolean,
): readonly Option[] {
  const provinces = new Set(now.flatMap(({ unit }) => [...(from.get(unit.province) ?? [])]));
  const near = provinces.size === 0 ? [] : optionsOf(olds, old, bare, provinces);
  return near.some(({ fits }) => fits !== 'code') ? near : optionsOf(olds, old, bare);
}

/** Made once a register: units of before are looked for in few tables. */
const before = new WeakMap<Register, OfBefore>();

function beforeOf(register: Register, earlier: EarlierUnits): OfBefore {
  const made = before.get(register) ?? unitsOfBefore(register, earlier);
  before.set(register, made);
  return made;
}

function hasType(name: string): boolean {
  return readPlaceName(name, false).type !== undefined;
}
