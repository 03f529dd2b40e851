import type { DatasetRecord } from '../../../kinds/index.js';
import type { Commune, EarlierCommune, Relation } from '../../../register/index.js';
import type { Said, Side } from '../side.js';
import type { Agreement } from './agreement.js';
import type { Option } from './options.js';
import type { UnitIndex } from './unit-index.js';

/** What a row says of one unit, and the unit that it means as far as the register can tell. */
export interface Sighting {
  readonly record: DatasetRecord;
  readonly side: Side;
  readonly said: Said;
  /** The units among which it was looked for. */
  readonly index: UnitIndex;
  /** Absent when neither code nor name lead to a unit. */
  readonly unit?: Commune;
  /** How the name that is written agrees with the unit. */
  readonly agreement: Agreement;
  /** Which of code and name is another unit's or nobody's; absent when they agree. */
  readonly wrong?: 'code' | 'name';
  /** The unit whose code it is, where the code is wrong. */
  readonly owner?: Commune;
  /** The unit of another time that code and name are of, where they are not of the day asked about. */
  readonly former?: Commune;
  /** The unit of a list before 30 June 2025 that a conversion table names; `unit` is then the one that took it in. */
  readonly earlier?: EarlierCommune;
  /** The relation that the row is about. */
  readonly relation?: Relation;
}

/** Whether most rows write names without their types, so that a name alone is as it should be. */
export function areBare(said: readonly Said[], hasType: (name: string) => boolean): boolean {
  const names = said.flatMap(({ name }) => name ?? []);
  return names.filter(hasType).length * 2 < names.length;
}

/** Takes what a row says and the option that it is taken to mean; tells what is wrong with it. */
export function sightingOf(
  row: Pick<Sighting, 'record' | 'side' | 'said' | 'index'>,
  option: Option | undefined,
  relation?: Relation,
): Sighting {
  const known = relation && { relation };
  if (option === undefined) return { ...row, agreement: 'other', ...known };
  const { unit, fits, agreement, earlier } = option;
  const seen = { ...row, unit, agreement, ...known, ...(earlier && { earlier }) };
  if (fits === 'all') return seen;
  if (fits === 'code') return { ...seen, wrong: 'name' };
  const [owner] = row.said.code === undefined ? [] : row.index.ofCode(row.said.code);
  return { ...seen, wrong: 'code', ...(owner && { owner }) };
}
