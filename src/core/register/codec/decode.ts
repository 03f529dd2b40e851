import { dayBefore } from '../days.js';
import { EVIDENCES, SPELLINGS } from '../evidence.js';
import { COVERAGES, SHARES } from '../measure.js';
import type {
  Commune,
  District,
  Period,
  Province,
  Reason,
  Register,
  Relation,
  RelationSource,
  Resolution,
} from '../types.js';
import {
  COMMUNE_TYPES,
  type CommuneType,
  DISTRICT_TYPES,
  PROVINCE_TYPES,
} from '../units/unit-types.js';
import { BETWEEN_NAMES, REGISTER_FILES, type RegisterTable, type RegisterTexts } from './files.js';
import { decodeTsv, RegisterError } from './tsv.js';
import { wordReader } from './word-reader.js';

const provinceType = wordReader(PROVINCE_TYPES);
const districtType = wordReader(DISTRICT_TYPES);
const communeType = wordReader(COMMUNE_TYPES);
const coverageOf = wordReader(COVERAGES);
const shareOf = wordReader(SHARES);
const evidenceOf = wordReader(EVIDENCES);
const spellingOf = wordReader(SPELLINGS);

/**
 * Takes the register's files; gives the register. Units are read at once, relations when somebody first asks
 * for them: a list of units or a name can do without, and they are half of the work. Throws `RegisterError`
 * when a file is damaged, for the relations when they are read.
 */
export function decodeRegister(texts: RegisterTexts): Register {
  const provinces = decode(texts, 'provinces', readProvince);
  const districts = decode(texts, 'districts', readDistrict);
  const communes = decode(texts, 'communes', readCommune);
  const resolutions = decodeResolutions(texts.resolutions);
  let relations: readonly Relation[] | undefined;
  let reasons: ReadonlyMap<string, Reason> | undefined;
  return {
    provinces,
    districts,
    communes,
    resolutions,
    get relations() {
      relations ??= readRelations(texts, eventsOf(resolutions, communes, districts));
      return relations;
    },
    get reasons() {
      reasons ??= new Map(decode(texts, 'reasons', readReason));
      return reasons;
    },
  };
}

function readRelations(texts: RegisterTexts, events: ReadonlyMap<string, Event>): Relation[] {
  return decode(texts, 'relations', (cells, at) => readRelation(cells, at, events));
}

/** Takes the file of resolutions; gives them. Throws `RegisterError` when it is damaged. */
export function decodeResolutions(text: string): Resolution[] {
  const { file, header } = REGISTER_FILES.resolutions;
  return decodeTsv(text, header, file, readResolution);
}

type Read<T> = (cells: readonly string[], at: number) => T;

function decode<T>(texts: RegisterTexts, table: RegisterTable, read: Read<T>): T[] {
  const { file, header } = REGISTER_FILES[table];
  return decodeTsv(texts[table], header, file, read);
}

function readProvince(cells: readonly string[], at: number): Province {
  const [code = '', type, name = '', ...rest] = cells.slice(at, at + 8);
  const [organisation, from, to, becomes, resolution] = rest;
  return {
    code,
    type: provinceType(type),
    name,
    ...(organisation && { organisation }),
    ...(from && { from }),
    ...(to && { to }),
    ...(becomes && { becomes }),
    ...(resolution && { resolution }),
  };
}

function readDistrict(cells: readonly string[], at: number): District {
  return {
    code: cells[at] ?? '',
    type: districtType(cells[at + 1]),
    name: cells[at + 2] ?? '',
    province: cells[at + 3] ?? '',
    to: cells[at + 4] || undefined,
  };
}

const NO_NAMES: readonly string[] = [];

function readCommune(cells: readonly string[], at: number): Commune {
  const variants = cells[at + 3];
  return {
    code: cells[at] ?? '',
    type: communeType(cells[at + 1]),
    name: cells[at + 2] ?? '',
    variants: variants ? variants.split(BETWEEN_NAMES) : NO_NAMES,
    district: cells[at + 4] || undefined,
    province: cells[at + 5] ?? '',
    from: cells[at + 6] || undefined,
    to: cells[at + 7] || undefined,
  };
}

/** In the order of the file's columns. */
const STATED_TYPES: readonly CommuneType[] = ['xã', 'phường', 'đặc khu'];

function readResolution(cells: readonly string[], at: number): Resolution {
  const [number = '', adopted, effective = '', source, ...rest] = cells.slice(at, at + 9);
  const [article, province, ...stated] = rest;
  const totals = STATED_TYPES.flatMap((type, place) => {
    const total = stated[place];
    return total ? [[type, Number(total)]] : [];
  });
  return {
    number,
    ...(adopted && { adopted }),
    effective,
    source: source === 'text' ? 'text' : 'list',
    ...(article && { article: Number(article) }),
    ...(province && { province }),
    ...(totals.length > 0 && { stated: Object.fromEntries(totals) }),
  };
}

/** A resolution with the units that end the day before it takes effect and those that begin then. */
interface Event {
  readonly resolution: Resolution;
  readonly districts: ReadonlyMap<string, District>;
  readonly ended: ReadonlyMap<string, Commune>;
  readonly begun: ReadonlyMap<string, Commune>;
}

function eventsOf(
  resolutions: readonly Resolution[],
  communes: readonly Commune[],
  districts: readonly District[],
): ReadonlyMap<string, Event> {
  const ended = byDay(communes, 'to');
  const begun = byDay(communes, 'from');
  const endedDistricts = byDay(districts, 'to');
  return new Map(
    resolutions.map((resolution) => {
      const { number, effective } = resolution;
      const lastDay = dayBefore(effective);
      return [
        number,
        {
          resolution,
          districts: endedDistricts.get(lastDay) ?? new Map(),
          ended: ended.get(lastDay) ?? new Map(),
          begun: begun.get(effective) ?? new Map(),
        },
      ];
    }),
  );
}

/** Units by the first or last day of their period, then by code. */
function byDay<U extends Period & { readonly code: string }>(
  units: readonly U[],
  end: keyof Period,
): Map<string, Map<string, U>> {
  const days = new Map<string, Map<string, U>>();
  for (const unit of units) {
    const day = unit[end];
    if (day === undefined) continue;
    let ofDay = days.get(day);
    if (ofDay === undefined) {
      ofDay = new Map();
      days.set(day, ofDay);
    }
    ofDay.set(unit.code, unit);
  }
  return days;
}

function readRelation(
  cells: readonly string[],
  at: number,
  events: ReadonlyMap<string, Event>,
): Relation {
  const event = events.get(cells[at + 5] ?? '');
  const target = event?.begun.get(cells[at + 1] ?? '');
  const source = event && readSource(cells[at] ?? '', event);
  if (event === undefined || target === undefined || source === undefined)
    throw damaged(cells.slice(at, at + 7));
  const clause = cells[at + 6];
  return {
    source,
    target,
    coverage: coverageOf(cells[at + 2]),
    area: shareOf(cells[at + 3]),
    population: shareOf(cells[at + 4]),
    basis: { resolution: event.resolution, clause: clause ? Number(clause) : undefined },
  };
}

/** A commune by five digits, a district by three; land of no commune has a name. */
function readSource(old: string, event: Event): RelationSource | undefined {
  const commune = event.ended.get(old);
  if (commune !== undefined) return { kind: 'commune', unit: commune };
  const district = event.districts.get(old);
  if (district !== undefined) return { kind: 'district', unit: district };
  return /^\d/.test(old) ? undefined : { kind: 'area', name: old };
}

function readReason(cells: readonly string[], at: number): [string, Reason] {
  const [resolution = '', clause = '', old = '', evidence, spelling, written] = cells.slice(
    at,
    at + 6,
  );
  const reason = { evidence: evidenceOf(evidence), spelling: spellingOf(spelling) };
  return [`${resolution} ${clause} ${old}`, { ...reason, ...(written && { written }) }];
}

function damaged(row: readonly string[]): RegisterError {
  return new RegisterError(`quan hệ không có đơn vị ở một đầu: ${row.join(' · ')}`);
}
