import { decodeTsv, encodeTsv } from '../codec/tsv.js';
import { wordReader } from '../codec/word-reader.js';
import type { FormerDistrict, FormerProvince } from './places.js';
import { STRENGTHS } from './strengths.js';

export const FORMER_DISTRICTS = {
  file: 'former-districts.tsv',
  header: ['type', 'name', 'province', 'code', 'successors', 'ended', 'resolution', 'strength'],
} as const;

export const FORMER_PROVINCES = {
  file: 'former-provinces.tsv',
  header: ['type', 'name', 'existed', 'successors', 'only_with_type', 'source'],
} as const;

const strengthOf = wordReader(STRENGTHS);

/** Takes the districts of before; gives the text of their file. */
export function encodeFormerDistricts(districts: readonly FormerDistrict[]): string {
  return encodeTsv(
    FORMER_DISTRICTS.header,
    districts.map(({ type, name, province, code, successors, ...end }) => [
      ...[type, name, province, code, successors.join(' ')],
      ...[end.ended, end.resolution, end.strength],
    ]),
  );
}

/** The way back. Throws `RegisterError` when the file is damaged. */
export function decodeFormerDistricts(text: string): FormerDistrict[] {
  const { header, file } = FORMER_DISTRICTS;
  return decodeTsv(text, header, file, (cells, at) => {
    const [type = '', name = '', province = '', code = '', successors = '', ...end] = cells.slice(
      at,
      at + header.length,
    );
    const [ended = '', resolution = '', strength] = end;
    return {
      ...{ type, name, province, code, successors: successors.split(' ') },
      ...{ ended, resolution, strength: strengthOf(strength) },
    };
  });
}

/** Takes the provinces of before; gives the text of their file. */
export function encodeFormerProvinces(provinces: readonly FormerProvince[]): string {
  return encodeTsv(
    FORMER_PROVINCES.header,
    provinces.map(({ type, name, existed, successors, isTyped, source }) => [
      ...[type, name, existed, successors.join(' '), isTyped ? 'yes' : '', source],
    ]),
  );
}

/** The way back. Throws `RegisterError` when the file is damaged. */
export function decodeFormerProvinces(text: string): FormerProvince[] {
  const { header, file } = FORMER_PROVINCES;
  return decodeTsv(text, header, file, (cells, at) => {
    const [type = '', name = '', existed = '', successors = '', typed, source = ''] = cells.slice(
      at,
      at + header.length,
    );
    return {
      type,
      name,
      existed,
      successors: successors.split(' '),
      isTyped: typed === 'yes',
      source,
    };
  });
}
