import { relationsFrom, relationsTo } from './queries.js';
import type { Commune, Register, Relation } from './types.js';

/** A relation on a lineage; `step` tells how many changes away from the unit asked about it lies, from 1. */
export interface LineageStep {
  readonly step: number;
  readonly relation: Relation;
}

/** A unit with everything that it came from and everything that came of it. */
export interface Lineage {
  readonly unit: Commune;
  readonly predecessors: readonly LineageStep[];
  readonly successors: readonly LineageStep[];
}

/** Takes a unit; gives its whole lineage, nearest changes first. */
export function traceUnit(register: Register, unit: Commune): Lineage {
  return {
    unit,
    predecessors: follow(
      unit,
      (at) => relationsTo(register, at),
      ({ source }) => (source.kind === 'commune' ? source.unit : undefined),
    ),
    successors: follow(
      unit,
      (at) => relationsFrom(register, at),
      ({ target }) => target,
    ),
  };
}

function follow(
  unit: Commune,
  relationsOf: (unit: Commune) => readonly Relation[],
  next: (relation: Relation) => Commune | undefined,
): LineageStep[] {
  const steps: LineageStep[] = [];
  const seen = new Set([unit]);
  let units = [unit];
  for (let step = 1; units.length > 0; step += 1) {
    const relations = units.flatMap(relationsOf);
    steps.push(...relations.map((relation) => ({ step, relation })));
    units = relations.flatMap((relation) => {
      const found = next(relation);
      if (found === undefined || seen.has(found)) return [];
      seen.add(found);
      return [found];
    });
  }
  return steps;
}
