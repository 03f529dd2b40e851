import { dayBefore, type Province } from '../../register/index.js';
import type { Predecessor } from '../assignment/predecessors.js';
import type { OldProvince } from '../sources/old-units.js';
import type { ReadResolution } from './read-resolutions.js';
import type { RegisterSources } from './sources.js';

/**
 * Takes the resolutions and the old provinces that each arranges; gives every province of both sides
 * of 1 July 2025: one that was not merged goes on, merged ones end and a new one begins.
 */
export function provincePeriods(
  { old, witness }: RegisterSources,
  resolutions: readonly ReadResolution[],
  predecessors: readonly Predecessor[],
): Province[] {
  const organisations = new Map(witness.map(({ code, organisation }) => [code, organisation]));
  return resolutions.flatMap((resolution) => {
    const organisation = organisations.get(resolution.province.code);
    const created = { ...resolution.province, ...(organisation && { organisation }) };
    if (resolution.basis === undefined) return [created];
    const numbers = predecessors.filter((found) => found.resolution === resolution.number);
    const merged = old.provinces.filter(({ code }) =>
      numbers.some(({ province }) => province === code),
    );
    return [
      ...merged.map((province) => ended(province, resolution)),
      { ...created, from: resolution.effective, resolution: resolution.basis.resolution },
    ];
  });
}

function ended(province: OldProvince, { effective, province: after }: ReadResolution): Province {
  return { ...province, to: dayBefore(effective), becomes: after.code };
}
