import {
  type Commune,
  dayBefore,
  fullName,
  groupBy,
  holdsOn,
  type Register,
  type Relation,
} from '../../register/index.js';
import type { Contradiction } from './contradiction.js';

/**
 * Proves a register by conservation; gives every place where it doesn't hold. Each ended commune is
 * used up once, whole or in parts with one remainder; each new one has a source; the totals that a
 * resolution states about itself are met; nothing crosses provinces that were not merged; no day has
 * two communes of one code.
 */
export function conservation(register: Register): Contradiction[] {
  return [
    ...useOfUnits(register),
    ...sourcesOfUnits(register),
    ...statedTotals(register),
    ...crossedProvinces(register),
    ...sharedCodes(register),
  ];
}

function useOfUnits({ communes, relations }: Register): Contradiction[] {
  const uses = groupBy(relations, ({ source }) =>
    source.kind === 'commune' ? source.unit : undefined,
  );
  return communes
    .filter(({ to }) => to !== undefined)
    .flatMap((unit): Contradiction[] => {
      const used = uses.get(unit) ?? [];
      const { code } = unit;
      const name = fullName(unit);
      if (used.length === 0) return [{ rule: 'unit-unused', code, name }];
      if (isUsedOnce(used)) return [];
      return [{ rule: 'unit-overused', code, name, clauses: used.map(placeOf) }];
    });
}

/** Whole, or in parts and one remainder, on one day. */
function isUsedOnce(used: readonly Relation[]): boolean {
  const count = (coverage: string) => used.filter((one) => one.coverage === coverage).length;
  const days = new Set(used.map(({ basis }) => basis.resolution.effective));
  if (days.size > 1) return false;
  if (count('full') > 0) return used.length === 1;
  return count('remainder') === 1 && count('partial') > 0;
}

function sourcesOfUnits({ communes, relations }: Register): Contradiction[] {
  const targets = new Set(relations.map(({ target }) => target));
  return communes
    .filter((unit) => unit.from !== undefined && !targets.has(unit))
    .map((unit) => ({ rule: 'unit-without-source', code: unit.code, name: fullName(unit) }));
}

function statedTotals({ communes, resolutions }: Register): Contradiction[] {
  return resolutions.flatMap(({ province, stated, effective }) =>
    Object.entries(stated ?? {}).flatMap(([type, total]): Contradiction[] => {
      const counted = communes.filter(
        (unit) => unit.province === province && unit.type === type && unit.from === effective,
      ).length;
      if (province === undefined || counted === total) return [];
      return [{ rule: 'total-differs', province, type, stated: total, counted, by: 'resolution' }];
    }),
  );
}

function crossedProvinces({ provinces, relations }: Register): Contradiction[] {
  return relations.flatMap(({ source, target, basis }): Contradiction[] => {
    if (source.kind === 'area') return [];
    const { effective, number } = basis.resolution;
    const before = provinces.find(
      ({ code, ...period }) =>
        code === source.unit.province && holdsOn(period, dayBefore(effective)),
    );
    const after = before?.to === dayBefore(effective) ? before.becomes : before?.code;
    if (after === target.province) return [];
    return [
      {
        rule: 'province-crossed',
        resolution: number,
        clause: basis.clause,
        old: `${source.unit.code} (${source.unit.province})`,
        new: `${target.code} (${target.province})`,
      },
    ];
  });
}

function sharedCodes({ communes }: Register): Contradiction[] {
  const byCode = groupBy(communes, ({ code }) => code);
  return [...byCode].flatMap(([code, units]) =>
    units.flatMap((one, index) =>
      units
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => ({
          rule: 'code-twice' as const,
          code,
          from: other.from ?? one.from ?? '',
        })),
    ),
  );
}

function overlap(one: Commune, other: Commune): boolean {
  return !(endsBefore(one, other) || endsBefore(other, one));
}

function endsBefore(one: Commune, other: Commune): boolean {
  return one.to !== undefined && other.from !== undefined && one.to < other.from;
}

function placeOf({ basis }: Relation): string {
  return `${basis.resolution.number} khoản ${basis.clause ?? '?'}`;
}
