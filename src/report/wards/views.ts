import {
  type Commune,
  districtOf,
  FOREVER,
  fullName,
  impliedShares,
  type LegalBasis,
  type LineageStep,
  provinceOf,
  provinceOn,
  type Register,
  type Relation,
  reasonOf,
  typeCode,
} from '../../core/register/index.js';
import type {
  LegalBasisView,
  LineageUnit,
  RelationView,
  SharesView,
  SuccessorUnit,
  TakingView,
  UnitView,
} from './types.js';

/** A commune as reports show it; its province as it was called last, or on `day` if that is earlier. */
export function unitView(register: Register, unit: Commune, day?: string): UnitView {
  const district = districtOf(register, unit);
  const province = provinceOf(register, unit, day);
  return {
    code: unit.code,
    name: fullName(unit),
    type: typeCode(unit.type),
    ...(district && { district: fullName(district) }),
    province: province === undefined ? unit.province : fullName(province),
    provinceCode: unit.province,
    ...(unit.from && { validFrom: unit.from }),
    ...(unit.to && { validTo: unit.to }),
  };
}

/** The clause behind a relation, or the resolution alone. */
export function legalBasisView({ resolution, clause }: LegalBasis): LegalBasisView {
  const { number, article, adopted, effective } = resolution;
  return {
    resolution: number,
    ...(clause !== undefined && article !== undefined && { article, clause }),
    ...(adopted && { adopted }),
    effective,
  };
}

/** What a relation takes, and by which clause. */
export function takingView(register: Register, relation: Relation): TakingView {
  const { coverage, area, population, basis } = relation;
  const implied = impliedOf(register, relation);
  return {
    coverage,
    area,
    population,
    ...(implied && { implied }),
    legalBasis: legalBasisView(basis),
  };
}

function impliedOf(register: Register, relation: Relation): SharesView | undefined {
  const shares = impliedShares(register, relation);
  const isSaid = shares.area === relation.area && shares.population === relation.population;
  return isSaid ? undefined : shares;
}

/** What a step of a lineage came from. */
export function predecessorView(register: Register, { step, relation }: LineageStep): LineageUnit {
  const { source, target } = relation;
  const { written } = reasonOf(register, relation);
  const told = {
    step,
    ...(step > 1 && { via: target.code }),
    ...(written && { written }),
    ...takingView(register, relation),
  };
  if (source.kind === 'commune') return { ...unitView(register, source.unit), ...told };
  if (source.kind === 'area') return { name: source.name, type: 'area', ...told };
  return { name: fullName(source.unit), type: 'district', ...told };
}

/** What came of a step of a lineage. */
export function successorView(register: Register, { step, relation }: LineageStep): SuccessorUnit {
  const { source, target } = relation;
  return {
    ...unitView(register, target),
    step,
    ...(step > 1 && source.kind === 'commune' && { via: source.unit.code }),
    ...takingView(register, relation),
  };
}

/** A relation as a line of a crosswalk; names as on the day before and on the day it takes effect. */
export function relationView(register: Register, relation: Relation): RelationView {
  const { target, coverage, area, population, basis } = relation;
  const { number, article, adopted = '', effective } = basis.resolution;
  return {
    ...sourceColumns(register, relation),
    new_code: target.code,
    new_name: fullName(target),
    new_province: unitView(register, target, effective).province,
    coverage,
    area,
    population,
    resolution: number,
    article: basis.clause === undefined ? undefined : article,
    clause: basis.clause,
    adopted,
    effective,
  };
}

function sourceColumns(
  register: Register,
  { source }: Relation,
): Pick<RelationView, 'old_code' | 'old_name' | 'old_district' | 'old_province'> {
  if (source.kind === 'commune') {
    const { code, name, district = '', province } = unitView(register, source.unit);
    return { old_code: code, old_name: name, old_district: district, old_province: province };
  }
  if (source.kind === 'area')
    return { old_code: '', old_name: source.name, old_district: '', old_province: '' };
  const district = fullName(source.unit);
  const province = provinceOn(register, source.unit.province, source.unit.to ?? FOREVER);
  return {
    old_code: '',
    old_name: district,
    old_district: district,
    old_province: province === undefined ? '' : fullName(province),
  };
}
