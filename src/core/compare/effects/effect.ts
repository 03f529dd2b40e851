import type { Json } from '../../../lib/tables/index.js';
import type { Consequence } from '../../kinds/index.js';

/** What a change inside a field does to those who file, paper by paper, channel by channel, sum by sum. */
export const EFFECTS = [
  'document-added',
  'document-removed',
  'certified-copy-required',
  'certified-copy-dropped',
  'time-reduced',
  'time-extended',
  'fee-introduced',
  'fee-raised',
  'fee-lowered',
  'fee-abolished',
] as const;

export type EffectName = (typeof EFFECTS)[number];

export interface Effect {
  readonly effect: EffectName;
  /** The paper, or what the sum is for; absent where there is but one. */
  readonly about?: string;
  /** As the vocabulary names it; absent where the field has none. */
  readonly channel?: string;
  /** The length of time or the sum before. */
  readonly from?: Json;
  /** The length of time or the sum since. */
  readonly to?: Json;
}

/** What the effects on one field mean for the record, where the field by itself means something else. */
export const MEANT_BY: Readonly<Partial<Record<EffectName, Consequence>>> = {
  'time-reduced': 'time-reduced',
  'time-extended': 'time-extended',
  'fee-introduced': 'fee-changed',
  'fee-raised': 'fee-changed',
  'fee-lowered': 'fee-changed',
  'fee-abolished': 'fee-changed',
};
