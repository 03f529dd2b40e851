import { describe, expect, test } from 'vitest';
import {
  type Commune,
  communeOn,
  communesOn,
  fullName,
  groupBy,
  lastDate,
  loadEarlierUnits,
  loadRegister,
  numeralKey,
  provinceOn,
} from '../../src/core/register/index.js';
import { readersOf } from '../../src/core/settle/judge/readers.js';
import { type OutcomeRules, outcomeOf } from '../../src/core/settle/row/outcome.js';
import type { Evidence } from '../../src/core/settle/types.js';
import { districtsWithoutCommunes } from '../../src/core/settle/units/districts.js';
import { successorsOn } from '../../src/core/settle/units/successors.js';
import { readBySides } from '../../src/core/settle/units/vintage.js';

// No row is settled otherwise than every unit that ever bore its name in the place stated came to, however weak the
// sources of any of them are.
const register = loadRegister();
const asOf = lastDate(register);
const LAST = '2025-06-30';

/** A unit of any list until the last, and the wards of today that have its land; none where nobody knows. */
interface Borne {
  readonly unit: Commune;
  readonly wards: readonly string[];
}

const lone = districtsWithoutCommunes(register, LAST).relations;

function wardsOf(code: string): string[] {
  const unit = communeOn(register, code, LAST) ?? lone.get(code)?.target;
  if (unit === undefined) return [];
  return successorsOn(register, unit, asOf).map((successor) => successor.unit.code);
}

const earlier = loadEarlierUnits();
const all: readonly Borne[] = [
  ...earlier.communes.flatMap((unit) =>
    unit.to === undefined ? [] : [{ unit, wards: unit.survivors.flatMap(wardsOf) }],
  ),
  ...communesOn(register, LAST).map((unit) => ({ unit, wards: wardsOf(unit.code) })),
];

const districts = groupBy([...earlier.districts, ...register.districts], ({ code }) => code);

const oldProvince = (code: string) => provinceOn(register, code, LAST);
const newProvince = ({ province }: Commune) => oldProvince(province)?.becomes ?? province;
const provinceName = (code: string, day: string) => {
  const province = provinceOn(register, code, day);
  return province === undefined ? '' : fullName(province);
};

/** Names that units of one province, or of those that became one with it, bore at different times or places. */
const byName = groupBy(all, ({ unit }) => numeralKey(unit.name));

/** What a row states, and which of the units of its name lie there. */
interface Stated {
  readonly evidence: Evidence;
  readonly isThere: (unit: Commune) => boolean;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const typed = (unit: Commune) => capital(fullName(unit));
const inDistrict = (unit: Commune) =>
  (districts.get(unit.district ?? '') ?? []).map((district) => ({
    district: fullName(district),
    province: provinceName(unit.province, LAST),
  }));

const WAYS: Readonly<Record<string, (unit: Commune) => readonly Stated[]>> = {
  'with district and province': (unit) =>
    inDistrict(unit).map((places) => ({
      evidence: { ward: typed(unit), ...places },
      isThere: ({ type, district }) => type === unit.type && district === unit.district,
    })),
  'with district and province, without a type': (unit) =>
    /^\d+$/.test(unit.name)
      ? []
      : inDistrict(unit).map((places) => ({
          evidence: { ward: unit.name, ...places },
          isThere: ({ district }) => district === unit.district,
        })),
  'with the province': (unit) => [
    {
      evidence: { ward: typed(unit), province: provinceName(unit.province, LAST) },
      isThere: ({ type, province }) => type === unit.type && province === unit.province,
    },
  ],
  'with the province of today': (unit) => [
    {
      evidence: { ward: typed(unit), province: provinceName(newProvince(unit), asOf) },
      isThere: (other) => other.type === unit.type && newProvince(other) === newProvince(unit),
    },
  ],
  'in an address': (unit) => [
    {
      evidence: { address: `Thôn 2, ${typed(unit)}, ${provinceName(unit.province, LAST)}` },
      isThere: ({ type, province }) => type === unit.type && province === unit.province,
    },
  ],
  alone: (unit) => [{ evidence: { ward: typed(unit) }, isThere: ({ type }) => type === unit.type }],
};

const rules: Omit<OutcomeRules, 'vintage'> = { register, asOf, subject: 'people', isForced: false };

function wrongly({ evidence, isThere }: Stated, named: readonly Borne[]): string[] {
  const borne = named.filter(({ unit }) => isThere(unit));
  return (['before', 'mixed'] as const).flatMap((vintage) => {
    const readings = readBySides(readersOf(register, asOf, 'detect'), evidence);
    const { ward, candidates } = outcomeOf(readings, { ...rules, vintage });
    const offered = candidates.map(({ unit }) => unit.code);
    const isRight =
      ward === undefined
        ? borne.every(({ wards }) => wards.every((code) => offered.includes(code)))
        : borne.every(({ wards }) => wards.includes(ward.unit.code));
    return isRight ? [] : [`${Object.values(evidence).join(', ')} → ${ward?.unit.code}`];
  });
}

describe.each(Object.entries(WAYS))('%s', (_, waysOf) => {
  test('a name that several bore is settled only where all of them came to one ward, else asked with all', () => {
    const wrong = [...byName.values()].flatMap((named) =>
      named.length < 2
        ? []
        : named.flatMap(({ unit }) => waysOf(unit).flatMap((stated) => wrongly(stated, named))),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});
