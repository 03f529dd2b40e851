import { compareCodePoints } from '../../../lib/text/index.js';
import { type Commune, type District, dayBefore, fullName } from '../../register/index.js';
import type { ArrangedRelation } from '../assignment/arrange.js';
import type { CommuneName } from '../resolution/types.js';
import type { CodedCommune } from '../sources/code-letters.js';
import type { OldCommune, OldDistrict } from '../sources/old-units.js';

/** The old communes, ended the day before `effective`, with the spellings of the texts. */
export function endedCommunes(
  old: readonly OldCommune[],
  relations: readonly ArrangedRelation[],
  effective: string,
): Commune[] {
  const spellings = new Map<string, Set<string>>();
  for (const { source } of relations) {
    if (source.kind !== 'commune' || source.written === undefined) continue;
    const known = spellings.get(source.unit.code) ?? new Set();
    spellings.set(source.unit.code, known.add(source.written));
  }
  return old.map(({ code, type, name, district, province }) => ({
    code,
    type,
    name,
    variants: [...(spellings.get(code) ?? [])].sort(compareCodePoints),
    district,
    province,
    to: dayBefore(effective),
  }));
}

/** The old districts, ended the day before `effective`. */
export function endedDistricts(old: readonly OldDistrict[], effective: string): District[] {
  return old.map((district) => ({ ...district, to: dayBefore(effective) }));
}

/** A new commune: the law's name, the letter's code, and the letter's spelling where it differs. */
export function createdCommune(unit: CommuneName, coded: CodedCommune, effective: string): Commune {
  const { type, name } = unit;
  const letters = fullName(coded);
  return {
    code: coded.code,
    type,
    name,
    variants: letters === fullName(unit) ? [] : [letters],
    province: coded.province,
    from: effective,
  };
}
