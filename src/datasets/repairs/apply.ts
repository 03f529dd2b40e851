import type { RepairName } from '../../findings/index.js';
import { isTextRepair, repairs } from './registry.js';
import type { RepairContext } from './repair.js';

/** One correction as it was made. */
export interface AppliedRepair {
  readonly repair: RepairName;
  readonly from: string;
  readonly to: string;
}

/** Whether an office has switched a repair off. */
export type RepairSwitch = (name: RepairName) => boolean;

/**
 * Runs the repairs that the part declares, in their order, and tells each that changed the text.
 */
export function applyRepairs(
  text: string,
  context: RepairContext,
  enabled: RepairSwitch,
): { text: string; applied: readonly AppliedRepair[] } {
  const applied: AppliedRepair[] = [];
  let current = text;
  for (const repair of context.part.repairs) {
    if (!isTextRepair(repair) || !enabled(repair)) continue;
    const next = repairs[repair](current, context);
    if (next !== current) applied.push({ repair, from: current, to: next });
    current = next;
  }
  return { text: current, applied };
}
