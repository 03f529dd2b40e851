import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLastDate, loadRegister } from '../register/codec/load.js';
import { dayBefore, holdsOn } from '../register/days.js';
import { groupBy } from '../register/group-by.js';
import { impliedShares } from '../register/implied.js';
import {
  communeOn,
  communesOn,
  firstDate,
  lastDate,
  provinceOn,
  relationsFrom,
  relationsTo,
} from '../register/queries.js';
import { reasonOf } from '../register/reasons.js';
import { traceUnit } from '../register/trace.js';
import type { Commune, Period } from '../register/types.js';
import { fullName } from '../register/units/unit-types.js';
import { conservation } from './build/conservation.js';

// The laws of the committed register. Its facts are proved against the sources in the acceptance run.
const register = loadRegister();

describe('as of a day', () => {
  test('a commune that became a ward under its code, from the day on', () => {
    const nameOn = (day: string) => {
      const unit = communeOn(register, '09496', day);
      return unit && fullName(unit);
    };
    expect(nameOn('2025-06-30')).toBe('Thị trấn Thứa');
    expect(nameOn('2025-07-01')).toBe('Xã Lương Tài');
    expect(nameOn('2026-09-19')).toBe('Xã Lương Tài');
    expect(nameOn('2026-09-20')).toBe('Phường Lương Tài');
  });

  test('a province that became a city, and a code that another province bore', () => {
    const nameOn = (code: string, day: string) => {
      const province = provinceOn(register, code, day);
      return province && fullName(province);
    };
    expect(nameOn('75', '2026-04-29')).toBe('Tỉnh Đồng Nai');
    expect(nameOn('75', '2026-04-30')).toBe('Thành phố Đồng Nai');
    expect(nameOn('24', '2025-06-30')).toBe('Tỉnh Bắc Giang');
    expect(nameOn('24', '2025-07-01')).toBe('Tỉnh Bắc Ninh');
    expect(nameOn('27', '2025-07-01')).toBeUndefined();
    expect(nameOn('01', '2025-06-30')).toBe('Thành phố Hà Nội');
  });

  test('the units of the country on both sides of each change', () => {
    const countOn = (day: string) => {
      const byType = groupBy(communesOn(register, day), ({ type }) => type);
      return Object.fromEntries([...byType].map(([type, units]) => [type, units.length]));
    };
    expect(countOn('2025-06-30')).toEqual({ xã: 7692, phường: 1726, 'thị trấn': 617 });
    expect(countOn('2025-07-01')).toEqual({ xã: 2621, phường: 687, 'đặc khu': 13 });
    expect(countOn('2026-09-20')).toEqual({ xã: 2599, phường: 709, 'đặc khu': 13 });
  });

  test('the last date is the last change, read without the rest of the register', () => {
    expect(lastDate(register)).toBe('2026-09-20');
    expect(loadLastDate()).toBe(lastDate(register));
    expect(firstDate(register)).toBe('2025-07-01');
  });
});

describe('laws of the whole register', () => {
  test('it is proved by conservation', () => {
    expect(conservation(register)).toEqual([]);
  });

  test('no day has two units of one code, or two provinces', () => {
    const units: readonly (Period & { code: string })[][] = [
      [...register.communes],
      [...register.provinces],
    ];
    for (const [code, periods] of units.flatMap((list) => [
      ...groupBy(list, (unit) => unit.code),
    ])) {
      const days = periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);
      for (const day of days)
        expect(periods.filter((period) => holdsOn(period, day)).length, `${code} ${day}`).toBe(1);
    }
  });

  test('the ends of every relation exist on its date', () => {
    for (const { source, target, basis } of register.relations) {
      const { effective } = basis.resolution;
      expect(communeOn(register, target.code, effective)).toBe(target);
      if (source.kind === 'area') continue;
      expect(source.unit.to).toBe(dayBefore(effective));
      if (source.kind === 'commune')
        expect(communeOn(register, source.unit.code, dayBefore(effective))).toBe(source.unit);
    }
  });

  test('every relation of 1 July 2025 has its clause; later ones name their resolution', () => {
    for (const { basis } of register.relations) {
      const { source, article, effective } = basis.resolution;
      expect(source === 'text').toBe(effective === '2025-07-01');
      expect(basis.clause !== undefined && article !== undefined).toBe(source === 'text');
    }
  });

  test('tracing forward and then back comes to where it began, and the other way round', () => {
    fc.assert(
      fc.property(fc.constantFrom(...register.communes), (unit) => {
        const lineage = traceUnit(register, unit);
        for (const { relation } of lineage.successors)
          expect(sourcesOf(relation.target)).toContain(unit);
        for (const { relation } of lineage.predecessors) {
          if (relation.source.kind !== 'commune') continue;
          const { successors } = traceUnit(register, relation.source.unit);
          expect(successors.map((step) => step.relation.target)).toContain(unit);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what the parts of a split unit leave, the remainder has, and never more', () => {
    for (const unit of communesOn(register, '2025-06-30')) {
      const relations = relationsFrom(register, unit);
      for (const share of ['area', 'population'] as const) {
        const taken = relations.map((relation) => impliedShares(register, relation)[share]);
        const all = taken.filter((one) => one === 'all').length;
        const some = taken.filter((one) => one === 'part').length;
        expect(all === 1 ? some : Math.min(some, 2), `${unit.code} ${share} ${taken}`).toBe(
          all === 1 ? 0 : 2,
        );
      }
    }
  });

  test('every choice has its reason, and a name that differs is kept as a variant', () => {
    for (const relation of register.relations) {
      const { written } = reasonOf(register, relation);
      if (written === undefined || relation.source.kind !== 'commune') continue;
      expect(relation.source.unit.variants).toContain(written);
    }
  });
});

function sourcesOf(unit: Commune): (Commune | undefined)[] {
  return traceUnit(register, unit).predecessors.map(({ relation }) =>
    relation.source.kind === 'commune' ? relation.source.unit : undefined,
  );
}

test('a relation is found from both of its ends', () => {
  const unit = communeOn(register, '00634', '2025-06-30');
  const relations = unit === undefined ? [] : relationsFrom(register, unit);
  expect(relations.map(({ target }) => target.code)).toEqual([
    '00622',
    '00634',
    '00637',
    '09556',
    '09886',
  ]);
  for (const relation of relations)
    expect(relationsTo(register, relation.target)).toContain(relation);
});
