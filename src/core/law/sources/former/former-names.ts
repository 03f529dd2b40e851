import {
  bareKey,
  type EarlierCommune,
  type FormerName,
  type FormerNames,
  fullName,
} from '../../../register/index.js';
import type { OldCommune, OldList } from '../old-units.js';
import { type Rows, recordsOf, SourceError } from '../rows.js';

const OFFICIAL = 'Đối chiếu chính thức năm 2024';

/** What the lists of former names gave; `unplaced` entries name no commune of 30 June 2025. */
export interface ReadFormerNames extends FormerNames {
  readonly unplaced: number;
}

/**
 * Takes the official list of former names, the community's list (both header first), the old list and the units of
 * earlier lists; gives the names that these do not tell better, with the commune that survived. An entry of the
 * community's list whose place isn't exactly one commune of the old list is left out and counted. Throws `SourceError`.
 */
export function readFormerNames(
  { official, community }: { readonly official: Rows; readonly community: Rows },
  old: OldList,
  earlier: readonly EarlierCommune[],
): ReadFormerNames {
  const known = new Set(old.communes.map(({ code }) => code));
  const reconciled = recordsOf(
    official,
    ['former_code', 'former_name', 'survivor_code'],
    OFFICIAL,
  ).map((row): FormerName => {
    const { former_code: code, former_name: name, survivor_code: survivor } = row;
    if (!known.has(survivor)) throw new SourceError(`${OFFICIAL}: không có mã ${survivor}`);
    return {
      name: name.trim(),
      survivor,
      strength: 'official',
      source: '1',
      ...(code && { code }),
    };
  });
  const { names, sources, unplaced } = readCommunity(community, old);
  const isKnown = knownBy(earlier);
  const left = [...reconciled, ...names].filter((name) => !isKnown(name));
  const used = new Set(left.map(({ source }) => source));
  return {
    names: left,
    sources: new Map(
      [...new Map([['1', OFFICIAL], ...sources])].filter(([number]) => used.has(number)),
    ),
    unplaced,
  };
}

/** Whether a unit of an earlier list bore the name and came to the same survivor. */
function knownBy(earlier: readonly EarlierCommune[]): (name: FormerName) => boolean {
  const known = new Set(
    earlier.flatMap((unit) =>
      unit.survivors.flatMap((survivor) =>
        [unit.name, fullName(unit)].map((name) => `${survivor} ${bareKey(name)}`),
      ),
    ),
  );
  return ({ survivor, name }) => known.has(`${survivor} ${bareKey(name)}`);
}

function readCommunity(rows: Rows, old: OldList): ReadFormerNames {
  const headers = [
    'province_key',
    'district_key',
    'ward_key',
    'former_name_key',
    'year',
    'source',
  ] as const;
  const places = placeKeys(old);
  const numbers = new Map<string, string>();
  const names: FormerName[] = [];
  let unplaced = 0;
  for (const row of recordsOf(rows, headers, 'danh sách tên cũ của cộng đồng')) {
    const key = `${row.province_key} ${row.district_key} ${row.ward_key}`;
    const [commune, second] = places.get(key) ?? [];
    if (commune === undefined || second !== undefined) {
      unplaced += 1;
      continue;
    }
    const number = numbers.get(row.source) ?? String(numbers.size + 2);
    numbers.set(row.source, number);
    names.push({
      name: row.former_name_key,
      survivor: commune.code,
      strength: 'proposed',
      source: number,
      ...(row.year && { year: row.year }),
    });
  }
  const sources = new Map([...numbers].map(([source, number]) => [number, source]));
  return { names, sources, unplaced };
}

/** Communes by province, district and name, as the community's list writes them. */
function placeKeys(old: OldList): Map<string, OldCommune[]> {
  const provinces = new Map(
    old.provinces.map((province) => [province.code, bareKey(fullName(province))]),
  );
  const districts = new Map(
    old.districts.map((district) => [district.code, bareKey(fullName(district))]),
  );
  const places = new Map<string, OldCommune[]>();
  for (const commune of old.communes) {
    const province = provinces.get(commune.province) ?? '';
    const key = `${province} ${districts.get(commune.district) ?? ''} ${bareKey(fullName(commune))}`;
    places.set(key, [...(places.get(key) ?? []), commune]);
  }
  return places;
}
