import { exactKey, PROVINCE_TYPES, type ProvinceType, readFullName } from '../../register/index.js';
import { parseResolution } from '../resolution/parse-resolution.js';
import type { ParsedResolution } from '../resolution/types.js';
import type { CodedProvince } from '../sources/code-letters.js';
import { type ProvinceBasis, readProvinceBasis } from '../sources/province-basis.js';
import type { Contradiction } from './contradiction.js';
import type { ResolutionText } from './sources.js';

/** A resolution that tells everything the register needs of it. */
export interface ReadResolution {
  readonly number: string;
  readonly adopted: string;
  readonly effective: string;
  readonly province: CodedProvince & { readonly type: ProvinceType };
  readonly basis?: ProvinceBasis;
  readonly parsed: ParsedResolution;
}

/** Reads the texts of resolutions; tells each one that can't be read whole. */
export function readResolutions(
  texts: readonly ResolutionText[],
  provinces: readonly CodedProvince[],
): { resolutions: ReadResolution[]; contradictions: Contradiction[] } {
  const resolutions: ReadResolution[] = [];
  const contradictions: Contradiction[] = [];
  for (const { name, text } of texts) {
    const parsed = parseResolution(text);
    contradictions.push(
      ...parsed.problems.map(({ reason, sentence }) => ({
        rule: 'resolution-unread' as const,
        resolution: name,
        reason,
        sentence,
      })),
    );
    const province = provinceNamed(parsed.province, provinces);
    if (province === undefined)
      contradictions.push({
        rule: 'province-unknown',
        resolution: name,
        name: parsed.province ?? '',
      });
    const { number, adopted, effective } = parsed;
    if (!province || !number || !adopted || !effective) continue;
    const basis = readProvinceBasis(text);
    resolutions.push({
      number,
      adopted,
      effective,
      province,
      parsed,
      ...(basis && { basis }),
    });
  }
  return { resolutions, contradictions };
}

function provinceNamed(
  heading: string | undefined,
  provinces: readonly CodedProvince[],
): ReadResolution['province'] | undefined {
  const read = heading === undefined ? undefined : readFullName(heading);
  const type = PROVINCE_TYPES.find((known) => known === read?.type);
  if (read === undefined || type === undefined) return undefined;
  const coded = provinces.find(({ name }) => exactKey(name) === exactKey(read.name));
  return coded && { ...coded, type, name: read.name };
}
