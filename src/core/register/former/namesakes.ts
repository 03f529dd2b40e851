import { readFileSync } from 'node:fs';
import { REGISTER_FOLDER } from '../codec/load.js';
import { decodeTsv, encodeTsv } from '../codec/tsv.js';
import { wordReader } from '../codec/word-reader.js';
import type { Commune } from '../types.js';

/**
 * Where a unit of before bore the name of one of 30 June 2025, and became part of another, nearest first: in its district
 * with its type, in its district with another one, in its province or one that became one with it.
 */
const PLACES = ['district', 'untyped', 'province'] as const;

export type NamesakePlace = (typeof PLACES)[number];

/** Units of 30 June 2025, by code, that share their name with a unit of before which became part of another. */
export type Namesakes = ReadonlyMap<string, NamesakePlace>;

export const NAMESAKES = { file: 'former-namesakes.tsv', header: ['code', 'in'] } as const;

const placeOf = wordReader(PLACES);

/** Takes the namesakes; gives the text of their file. */
export function encodeNamesakes(namesakes: Namesakes): string {
  return encodeTsv(NAMESAKES.header, [...namesakes]);
}

let loaded: Namesakes | undefined;

/**
 * Gives the units whose name alone, or with their district, is not enough to tell them from one of before, read once:
 * few enough that nobody has to wait for all units of before. Throws `RegisterError` when the file is damaged.
 */
export function loadNamesakes(): Namesakes {
  loaded ??= new Map(
    decodeTsv(
      readFileSync(new URL(NAMESAKES.file, REGISTER_FOLDER), 'utf8'),
      NAMESAKES.header,
      NAMESAKES.file,
      (cells, at) => [cells[at] ?? '', placeOf(cells[at + 1])] as const,
    ),
  );
  return loaded;
}

/** What is stated beside a name. */
export interface Stated {
  readonly type: boolean;
  readonly district: boolean;
  readonly province: boolean;
}

/** Whether a unit of before may be meant by the name of a unit of 30 June 2025, as far as what stands beside it tells. */
export function mayBeNamesake(
  namesakes: Namesakes,
  { code, district }: Pick<Commune, 'code' | 'district'>,
  stated: Stated,
): boolean {
  // A unit of today goes before those that ended long before it.
  if (district === undefined) return false;
  // Districts of several provinces bear one name: without a province the whole country is near.
  if (!stated.province) return true;
  const place = namesakes.get(code);
  if (place === undefined) return false;
  if (!stated.district) return true;
  return place === 'district' || (place === 'untyped' && !stated.type);
}
