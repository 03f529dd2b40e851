import { registerDate, requireDate } from '../../../core/config/index.js';
import { Failure } from '../../../core/findings/index.js';
import {
  COMMUNE_TYPES,
  type Commune,
  type CommuneType,
  communesOn,
  firstDate,
  loadRegister,
  loadRegisterOn,
  type Relation,
  typeCode,
} from '../../../core/register/index.js';
import { compareCodePoints } from '../../../lib/text/index.js';
import {
  type RelationsReport,
  relationView,
  type Told,
  type UnitsReport,
  unitView,
} from '../../../report/index.js';
import { provinceMeant } from './province.js';
import { relationsReport } from './report/relations.js';
import { unitsReport } from './report/units.js';

/** What narrows a list, as typed. */
export interface ListFilter {
  /** Code or name of a province. */
  readonly province: string | undefined;
  /** A type's name or its English code. */
  readonly type: string | undefined;
}

/** The units there are on a day, by code. Throws `Failure` option-value or province-unknown. */
export function listWards(filter: ListFilter, asOf: string | undefined): Told<UnitsReport> {
  const day = registerDate(asOf);
  const register = loadRegisterOn(day);
  const isMeant = filterOf(filter, (name) => provinceMeant(register, name, day));
  const units = communesOn(register, day)
    .filter((unit) => isMeant(unit))
    .map((unit) => unitView(register, unit, day));
  return unitsReport({ type: 'wards-units', asOf: day, units });
}

/**
 * The crosswalk of the changes that take effect on a day, by old and new code; of the day of the first
 * and greatest change when none is asked for: codes were reused then, and two days in one list would
 * give an old code successors that aren't its own. Throws `Failure` option-value or province-unknown.
 */
export function listRelations(
  filter: ListFilter,
  effective: string | undefined,
): Told<RelationsReport> {
  const register = loadRegister();
  const day = effective === undefined ? firstDate(register) : requireDate('--effective', effective);
  const isMeant = filterOf(filter, (name) => provinceMeant(register, name, day));
  const relations = register.relations
    .filter(({ basis }) => basis.resolution.effective === day)
    .filter(({ target }) => isMeant(target))
    .sort(byCodes)
    .map((relation) => relationView(register, relation));
  return relationsReport({ type: 'wards-relations', effective: day, relations });
}

function filterOf(
  { province, type }: ListFilter,
  codeOf: (name: string) => string,
): (unit: Commune) => boolean {
  const wantedType = type === undefined ? undefined : typeMeant(type);
  const wantedCode = province === undefined ? undefined : codeOf(province);
  return (unit) =>
    (wantedType === undefined || wantedType === unit.type) &&
    (wantedCode === undefined || wantedCode === unit.province);
}

function typeMeant(text: string): CommuneType {
  const folded = text.trim().toLowerCase().normalize('NFC');
  const type = COMMUNE_TYPES.find((known) => known === folded || typeCode(known) === folded);
  if (type !== undefined) return type;
  const expected = COMMUNE_TYPES.flatMap((known) => [known, typeCode(known)]);
  throw new Failure('option-value', { option: '--type', value: text, expected });
}

function byCodes(one: Relation, other: Relation): number {
  return (
    compareCodePoints(oldCode(one), oldCode(other)) ||
    compareCodePoints(one.target.code, other.target.code)
  );
}

function oldCode({ source }: Relation): string {
  return source.kind === 'commune' ? source.unit.code : '';
}
