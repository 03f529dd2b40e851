import { compareCodePoints } from '../../../lib/text/index.js';
import {
  COMMUNE_TYPES,
  DISTRICT_TYPES,
  dayBefore,
  type EarlierCommune,
  type EarlierUnits,
  FIRST_LIST,
  fullName,
  groupBy,
  type Period,
  PROVINCE_TYPES,
} from '../../register/index.js';
import type { OldList } from './old-units.js';
import { type Rows, recordsOf, SourceError } from './rows.js';
import { typedNameOf } from './typed-name.js';

const NAMES = 'tên đơn vị 2004–2025';
const ENDED = 'tên đơn vị đã hết';

type Listed = ReturnType<typeof readListed>[number];

/**
 * Takes every name that the statistics office's lists had and the units that ended, with their survivors (both header
 * first), and the last list; gives what the lists since `FIRST_LIST` had otherwise. A list holds until the next one.
 * Throws `SourceError`.
 */
export function readEarlierUnits(names: Rows, ended: Rows, old: OldList): EarlierUnits {
  const listed = readListed(names);
  const seen = listed.flatMap(({ first, last }) => [first, last]);
  const days = [...new Set([FIRST_LIST, ...seen])].filter((day) => day >= FIRST_LIST).sort();
  const survivors = survivorsOf(ended, new Set(old.communes.map(({ code }) => code)));
  const units = spellsOf(listed, days);
  return {
    communes: units.filter(isOther).map(({ from, to, ...row }): EarlierCommune => {
      const { code, type, name, district, province } = row;
      const end = to === undefined ? undefined : survivors.get(keyOf(row));
      const unit = { code, type, name, variants: [], district: district.code, from, to };
      return { ...unit, province: province.code, ...(end ?? { survivors: [], isCertain: false }) };
    }),
    districts: placesOf(units, days, ({ district, province }) => ({
      ...district,
      of: province.code,
    })).map(({ text, of, ...place }) => ({
      ...place,
      ...typedNameOf(text, DISTRICT_TYPES, NAMES),
      province: of,
    })),
    provinces: placesOf(units, days, ({ province }) => ({ ...province, of: '' })).map(
      ({ text, of: _, ...place }) => ({ ...place, ...typedNameOf(text, PROVINCE_TYPES, NAMES) }),
    ),
  };
}

function readListed(rows: Rows) {
  const headers = [
    'code',
    'name',
    'type',
    'district_code',
    'district',
    'province_code',
    'province',
    'first_seen',
    'last_seen',
  ] as const;
  return recordsOf(rows, headers, NAMES).map((row) => ({
    code: row.code,
    ...typedNameOf(`${row.type} ${row.name}`, COMMUNE_TYPES, NAMES),
    district: { code: row.district_code, text: row.district },
    province: { code: row.province_code, text: row.province },
    first: row.first_seen,
    last: row.last_seen,
  }));
}

interface Spell extends Period {
  readonly code: string;
  /** The lists, of the first day and the last, that have it. */
  readonly first: string;
  readonly last: string;
}

/** Whether a unit was not in all lists under one name. */
function isOther({ from, to }: Period): boolean {
  return from !== undefined || to !== undefined;
}

/** What each code was in the lists of these days, in one piece as long as it stayed: of two names the later counts. */
function spellsOf<T extends Pick<Spell, 'code' | 'first' | 'last'>>(
  listed: readonly T[],
  days: readonly string[],
): (T & Spell)[] {
  return [...groupBy(listed, ({ code }) => code).values()].flatMap((rows) => {
    const spells: (T & { first: string; last: string })[] = [];
    for (const day of days) {
      const [row] = rows
        .filter(({ first, last }) => first <= day && day <= last)
        .sort((a, b) => (a.first < b.first ? 1 : -1));
      const before = spells.at(-1);
      if (row === undefined) continue;
      const goesOn = before !== undefined && isNext(days, before.last, day);
      if (goesOn && isSame(before, row)) before.last = day;
      else spells.push({ ...row, first: day, last: day });
    }
    return spells.map((spell) => ({ ...spell, ...periodOf(spell, days) }));
  });
}

function isNext(days: readonly string[], day: string, other: string): boolean {
  return days[days.indexOf(day) + 1] === other;
}

function isSame(one: object, other: object): boolean {
  const told = (row: object) => JSON.stringify({ ...row, first: '', last: '' });
  return told(one) === told(other);
}

/** A list holds until the day before the next one. */
function periodOf({ first, last }: Pick<Spell, 'first' | 'last'>, days: readonly string[]): Period {
  const next = days.find((day) => day > last);
  return {
    ...(first > FIRST_LIST && { from: first }),
    ...(next !== undefined && { to: dayBefore(next) }),
  };
}

type Survival = Pick<EarlierCommune, 'survivors' | 'isCertain' | 'resolution' | 'ended'>;

/** What became of the units that ended, by code, name and district. */
function survivorsOf(rows: Rows, known: ReadonlySet<string>): ReadonlyMap<string, Survival> {
  const headers = [
    'former_code',
    'former_name',
    'former_type',
    'district_code',
    'survivor_codes',
    'resolution',
    'effective',
    'certain',
  ] as const;
  return new Map(
    recordsOf(rows, headers, ENDED).map((row) => {
      const survivors = row.survivor_codes.split('|').filter((code) => code !== '');
      const stranger = survivors.find((code) => !known.has(code));
      if (stranger !== undefined) throw new SourceError(`${ENDED}: không có mã ${stranger}`);
      const unit = typedNameOf(`${row.former_type} ${row.former_name}`, COMMUNE_TYPES, ENDED);
      return [
        keyOf({ code: row.former_code, ...unit, district: { code: row.district_code } }),
        {
          survivors,
          isCertain: row.certain === 'yes',
          ...(row.resolution !== '' && { resolution: row.resolution }),
          ...(row.effective !== '' && { ended: row.effective }),
        },
      ];
    }),
  );
}

function keyOf(unit: Pick<Listed, 'code' | 'type' | 'name'> & { district: { code: string } }) {
  return `${unit.code} ${fullName(unit)} ${unit.district.code}`;
}

interface SeenPlace {
  readonly code: string;
  readonly text: string;
  readonly of: string;
}

/** The districts or provinces of the units of lists, those that were not in all of them under one name. */
function placesOf(
  units: readonly (Listed & Spell)[],
  days: readonly string[],
  placeOf: (row: Listed) => SeenPlace,
): (SeenPlace & Period)[] {
  const seen = groupBy(units, (row) => JSON.stringify(placeOf(row)));
  const places = [...seen.values()].flatMap((group) => {
    const [row] = group;
    const first = group.map((one) => one.first).sort()[0] ?? '';
    const last =
      group
        .map((one) => one.last)
        .sort()
        .at(-1) ?? '';
    return row === undefined ? [] : [{ ...placeOf(row), first, last }];
  });
  return spellsOf(places, days)
    .filter(isOther)
    .map(({ code, text, of, from, to }) => ({ code, text, of, from, to }))
    .sort((a, b) => compareCodePoints(a.code, b.code));
}
