import type { Derivation, DerivedRelation } from '../../../core/law/index.js';
import { communeOn, fullName, type Register, typeCode } from '../../../core/register/index.js';
import { unitView } from '../../../report/index.js';
import type { DerivedRelationView, DerivedUnit } from './report/types.js';

/** A derived relation as reports show it. */
export function derivedView(
  register: Register,
  file: string,
  derivation: Derivation,
  relation: DerivedRelation,
): DerivedRelationView {
  const { source, coverage, area, population, article, clause, start, end } = relation;
  const { number, adopted, effective } = derivation.parsed;
  return {
    file,
    old: sourceView(register, derivation, relation),
    new: targetView(derivation, relation),
    coverage,
    area,
    population,
    legalBasis: {
      ...(number && { resolution: number }),
      article,
      clause,
      ...(adopted && { adopted }),
      ...(effective && { effective }),
    },
    ...(source.kind === 'commune' && {
      evidence: source.evidence,
      spelling: source.spelling,
      ...(source.written && { written: source.written }),
    }),
    start,
    end,
  };
}

function sourceView(
  register: Register,
  { day }: Derivation,
  { source }: DerivedRelation,
): DerivedUnit {
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
function targetView({ province }: Derivation, { target, held }: DerivedRelation): DerivedUnit {
  return {
    ...(held && { code: held.code }),
    name: fullName(target),
    type: typeCode(target.type),
    ...(province && { province: fullName(province), provinceCode: province.code }),
  };
}
