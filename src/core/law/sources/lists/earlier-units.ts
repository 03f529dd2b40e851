import { compareCodePoints } from '../../../../lib/text/index.js';
import {
  DISTRICT_TYPES,
  type EarlierCommune,
  type EarlierUnits,
  fullName,
  groupBy,
  type Period,
  PROVINCE_TYPES,
} from '../../../register/index.js';
import { readEndings } from '../former/former-communes.js';
import { districtsWithoutCommunes, type OldList } from '../old-units.js';
import { type Rows, recordsOf } from '../rows.js';
import { typedNameOf } from '../typed-name.js';
import { endingFinder } from './endings.js';
import { type Listed, type ListSources, readHistory } from './list-history.js';
import { differingTotals, readListTotals, type TotalDiffers } from './list-totals.js';
import { type Spell, spellsOf } from './spells.js';

const PLACES = 'cấp huyện, cấp tỉnh của các danh sách';

/** The tables that tell of earlier lists, header first. */
export interface EarlierSources extends ListSources {
  /** Every name that lists had, with those of districts and provinces: what provinces were called on which day. */
  readonly names: Rows;
  /** The units that ended, with their survivors. */
  readonly ended: Rows;
  /** The days of the lists, and how many units each has. */
  readonly lists: Rows;
}

/** The units of earlier lists, and where they are not conserved from one list to the next. */
export interface ReadEarlierUnits extends EarlierUnits {
  /** Units that no list has any more, and no source tells why. */
  readonly lost: readonly string[];
  readonly differing: readonly TotalDiffers[];
}

/**
 * Takes the tables of earlier lists and the last list; gives what the lists since `FIRST_LIST` had otherwise. A list
 * holds until the next one. Throws `SourceError`.
 */
export function readEarlierUnits(sources: EarlierSources, old: OldList): ReadEarlierUnits {
  const totals = readListTotals(sources.lists);
  const days = totals.map(({ day }) => day);
  const units = spellsOf(readHistory(sources, days), days);
  const endingOf = endingFinder(units, days, readEndings(sources.ended, old));
  const lost: string[] = [];
  return {
    communes: units.filter(isOther).map((spell): EarlierCommune => {
      const { code, type, name, district, province, from, to } = spell;
      const ending = to === undefined ? undefined : endingOf(spell);
      if (to !== undefined && ending === undefined) lost.push(`${code} ${fullName(spell)} ${to}`);
      const unit = { code, type, name, variants: [], district: district.code, from, to };
      return { ...unit, province: province.code, ...(ending ?? { survivors: [] }) };
    }),
    districts: districtsOf(units, days),
    provinces: provincesOf(sources.names, days),
    lost,
    differing: differingTotals(units, totals, districtsWithoutCommunes(old)),
  };
}

/** Whether a unit was not in all lists under one name. */
function isOther({ from, to }: Period): boolean {
  return from !== undefined || to !== undefined;
}

function districtsOf(
  units: readonly (Listed & Spell)[],
  days: readonly string[],
): EarlierUnits['districts'] {
  const places = units.map(({ district, province, first, last }) => ({
    ...{ ...district, of: province.code, first, last },
  }));
  return placesOf(places, days).map(({ text, of, ...place }) => ({
    ...place,
    ...typedNameOf(text, DISTRICT_TYPES, PLACES),
    province: of,
  }));
}

/** The changes of communes don't tell what their provinces were called. */
function provincesOf(names: Rows, days: readonly string[]): EarlierUnits['provinces'] {
  const headers = ['province_code', 'province', 'first_seen', 'last_seen'] as const;
  const places = recordsOf(names, headers, PLACES).map((row) => ({
    ...{ code: row.province_code, text: row.province, of: '' },
    ...{ first: row.first_seen, last: row.last_seen },
  }));
  return placesOf(places, days).map(({ text, of: _, ...place }) => ({
    ...place,
    ...typedNameOf(text, PROVINCE_TYPES, PLACES),
  }));
}

interface SeenPlace {
  readonly code: string;
  readonly text: string;
  readonly of: string;
}

interface SeenOnDays extends SeenPlace {
  readonly first: string;
  readonly last: string;
}

/** Of the districts or provinces of the units of lists those that were not in all of them under one name. */
function placesOf(seen: readonly SeenOnDays[], days: readonly string[]): (SeenPlace & Period)[] {
  const groups = groupBy(seen, ({ code, text, of }) => JSON.stringify([code, text, of]));
  const places = [...groups.values()].flatMap((group) => {
    const [place] = group;
    const first = group.map((one) => one.first).sort()[0] ?? '';
    const last = group.map((one) => one.last).sort();
    return place === undefined ? [] : [{ ...place, first, last: last.at(-1) ?? '' }];
  });
  return spellsOf(places, days)
    .filter(isOther)
    .map(({ code, text, of, from, to }) => ({ code, text, of, from, to }))
    .sort((a, b) => compareCodePoints(a.code, b.code));
}
