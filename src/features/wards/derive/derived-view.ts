import type { Derivation, DerivedRelation, ProvinceChange } from '../../../core/law/index.js';
import {
  communeOn,
  dayAfter,
  fullName,
  provinceOn,
  typeCode,
} from '../../../core/register/index.js';
import { unitView } from '../../../report/index.js';
import type { DerivedProvinceView, DerivedRelationView, DerivedUnit } from './report/types.js';

/** A derived relation as reports show it. */
export function derivedView(
  file: string,
  derivation: Derivation,
  relation: DerivedRelation,
): DerivedRelationView {
  const { source, coverage, area, population, start, end } = relation;
  return {
    file,
    old: sourceView(derivation, relation),
    new: targetView(derivation, relation),
    coverage,
    area,
    population,
    legalBasis: basisOf(derivation, relation),
    ...(source.kind === 'commune' && {
      evidence: source.evidence,
      spelling: source.spelling,
      ...(source.written && { written: source.written }),
    }),
    start,
    end,
  };
}

/** A change of a province as reports show it. */
export function provinceView(
  file: string,
  derivation: Derivation,
  change: ProvinceChange,
): DerivedProvinceView {
  const { province, after } = change;
  const legalBasis = basisOf(derivation, change);
  return {
    file,
    code: province.code,
    before: fullName(province),
    after: fullName(after),
    legalBasis,
  };
}

/** As far as the text numbers and dates what it says. */
function basisOf(
  { parsed }: Derivation,
  { article, clause, point }: Pick<DerivedRelation, 'article' | 'clause' | 'point'>,
): DerivedRelationView['legalBasis'] {
  const { number, adopted, effective } = parsed;
  return {
    ...(number && { resolution: number }),
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
    ...(adopted && { adopted }),
    ...(effective && { effective }),
  };
}

function sourceView({ register, day }: Derivation, { source }: DerivedRelation): DerivedUnit {
  if (source.kind === 'area') return { name: source.name, type: 'area' };
  if (source.kind === 'commune') {
    const unit = communeOn(register, source.unit.code, day);
    if (unit !== undefined) return unitView(register, unit, day);
    return { name: fullName(source.unit), type: typeCode(source.unit.type) };
  }
  const district = register.districts.find(({ code }) => code === source.code);
  const name = district === undefined ? source.code : fullName(district);
  return { name, type: 'district', district: name };
}

/** The code of a new unit comes from a letter later: only what the register holds already has one. */
function targetView(
  { province: own, register, day }: Derivation,
  { target, held, home }: DerivedRelation,
): DerivedUnit {
  const province = home === undefined ? own : (provinceOn(register, home, dayAfter(day)) ?? own);
  return {
    ...(held && { code: held.code }),
    name: fullName(target),
    type: typeCode(target.type),
    ...(province && { province: fullName(province), provinceCode: province.code }),
  };
}
