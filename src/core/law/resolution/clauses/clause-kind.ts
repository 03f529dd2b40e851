import { sameName } from '../phrases/same-unit.js';
import type { ClauseKind, CommuneName, Source } from '../types.js';

/** Takes the new unit and its sources; tells what a clause does that says "Sắp xếp … thành …". */
export function arrangedKind(unit: CommuneName, sources: readonly Source[]): ClauseKind {
  if (sources.some((source) => source.kind === 'district')) return 'district';
  if (sources.every((source) => source.coverage === 'remainder')) return 'remainder';
  const [only, another] = sources;
  if (only === undefined || another !== undefined || only.kind !== 'commune') return 'merge';
  return only.coverage === 'full' ? changeOf(only, unit) : 'part';
}

/** Takes a unit and what becomes of the whole of it; tells what changes. */
export function changeOf(before: CommuneName, after: CommuneName): ClauseKind {
  if (before.type !== after.type) return 'retype';
  return sameName(before.name, after.name) ? 'keep' : 'rename';
}
