import { decodeTsv, encodeTsv } from '../codec/tsv.js';
import { wordReader } from '../codec/word-reader.js';
import { STRENGTHS } from '../former/strengths.js';
import type { District, Province } from '../types.js';
import { COMMUNE_TYPES, DISTRICT_TYPES, PROVINCE_TYPES } from '../units/unit-types.js';
import type { EarlierCommune, EarlierUnits } from './types.js';

const provinceType = wordReader(PROVINCE_TYPES);
const districtType = wordReader(DISTRICT_TYPES);
const communeType = wordReader(COMMUNE_TYPES);
const strengthOf = wordReader(STRENGTHS);

export const EARLIER_COMMUNES = {
  file: 'earlier-communes.tsv',
  header: [
    'code',
    'type',
    'name',
    'district',
    'province',
    'valid_from',
    'valid_to',
    'survivors',
    'strength',
    'resolution',
    'ended',
    'sources',
  ],
} as const;

/** Districts, and provinces, whose own column of provinces is empty. */
export const EARLIER_PLACES = {
  file: 'earlier-places.tsv',
  header: ['code', 'type', 'name', 'province', 'valid_from', 'valid_to'],
} as const;

/** Takes the units of earlier lists; gives the text of their files. */
export function encodeEarlierUnits({ communes, districts, provinces }: EarlierUnits): {
  communes: string;
  places: string;
} {
  const places = [...provinces.map((one) => ({ ...one, province: '' })), ...districts];
  return {
    communes: encodeTsv(
      EARLIER_COMMUNES.header,
      communes.map(({ code, type, name, district = '', province, from = '', to = '', ...more }) => [
        ...[code, type, name, district, province, from, to],
        ...[more.survivors.join(' '), more.strength ?? ''],
        ...[more.resolution ?? '', more.ended ?? '', more.sources ?? ''],
      ]),
    ),
    places: encodeTsv(
      EARLIER_PLACES.header,
      places.map(({ code, type, name, province, from = '', to = '' }) => [
        ...[code, type, name, province, from, to],
      ]),
    ),
  };
}

/** The way back. Throws `RegisterError` when a file is damaged. */
export function decodeEarlierUnits(texts: { communes: string; places: string }): EarlierUnits {
  const { header, file } = EARLIER_PLACES;
  const places = decodeTsv(texts.places, header, file, readPlace);
  return {
    communes: decodeTsv(
      texts.communes,
      EARLIER_COMMUNES.header,
      EARLIER_COMMUNES.file,
      readCommune,
    ),
    districts: places.flatMap(({ province, type, ...unit }): District[] =>
      province === '' ? [] : [{ ...unit, province, type: districtType(type) }],
    ),
    provinces: places.flatMap(({ province, type, ...unit }): Province[] =>
      province === '' ? [{ ...unit, type: provinceType(type) }] : [],
    ),
  };
}

/** By places, not by names in turn: thousands of rows are read before the first answer. */
function readCommune(cells: readonly string[], at: number): EarlierCommune {
  const survivors = cells[at + 7];
  const strength = cells[at + 8];
  return {
    code: cells[at] ?? '',
    type: communeType(cells[at + 1]),
    name: cells[at + 2] ?? '',
    variants: NO_TEXTS,
    district: cells[at + 3] || undefined,
    province: cells[at + 4] ?? '',
    from: cells[at + 5] || undefined,
    to: cells[at + 6] || undefined,
    survivors: survivors ? survivors.split(' ') : NO_TEXTS,
    strength: strength ? strengthOf(strength) : undefined,
    resolution: cells[at + 9] || undefined,
    ended: cells[at + 10] || undefined,
    sources: cells[at + 11] || undefined,
  };
}

const NO_TEXTS: readonly string[] = [];

function readPlace(cells: readonly string[], at: number) {
  const [code = '', type = '', name = '', province = '', from, to] = cells.slice(
    at,
    at + EARLIER_PLACES.header.length,
  );
  return { code, type, name, province, from: from || undefined, to: to || undefined };
}
