import type { RepairName } from '../../findings/index.js';
import { convertLegacyFont } from './convert-legacy-font.js';
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

/** A text and the repairs that led to it. */
export interface RepairedText {
  readonly text: string;
  readonly applied: readonly AppliedRepair[];
}

/**
 * Brings the text of a column in an old font to Unicode. Goes before everything else: composing and
 * tidying would change its letters, which look like signs and tones.
 */
export function toUnicode(
  text: string,
  { font }: RepairContext,
  enabled: RepairSwitch,
): RepairedText {
  if (font === undefined || !enabled('convert-legacy-font')) return { text, applied: [] };
  const converted = convertLegacyFont(text, font);
  if (converted === text) return { text, applied: [] };
  return {
    text: converted,
    applied: [{ repair: 'convert-legacy-font', from: text, to: converted }],
  };
}

/**
 * Runs the repairs that the part declares, in their order, and tells each that changed the text.
 */
export function applyRepairs(
  text: string,
  context: RepairContext,
  enabled: RepairSwitch,
): RepairedText {
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
