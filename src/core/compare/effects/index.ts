import type { Json } from '../../../lib/tables/index.js';
import { channelEffects } from './channels.js';
import { documentEffects } from './documents.js';
import type { Effect } from './effect.js';
import { feeEffects } from './fees.js';

/** Sees what a change inside a field does, by what the field's difference means in its kind. */
type EffectRule = (from: Json, to: Json) => readonly Effect[];

const RULES: ReadonlyMap<string, EffectRule> = new Map<string, EffectRule>([
  ['documents-changed', documentEffects],
  ['channels-changed', channelEffects],
  ['fee-changed', feeEffects],
]);

/** What became of papers, times and sums in a field whose difference means this in its kind. */
export function effectsOf(
  meaning: string,
  from: Json | undefined,
  to: Json | undefined,
): readonly Effect[] {
  if (from === undefined || to === undefined) return [];
  return RULES.get(meaning)?.(from, to) ?? [];
}
