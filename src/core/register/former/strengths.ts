import { FORMER_STRENGTHS, type FormerStrength } from '../choices.js';

/**
 * How far it is to be believed what became of a unit of before, strongest first. `official`: the statistics office's
 * lists or table, or the law; `agreeing`: two named sources; `located`: one, and the unit's place lies where it says;
 * `proposed`: one alone, or a unit that was divided: it may suggest, never decide.
 */
export const STRENGTHS = [...FORMER_STRENGTHS, 'proposed'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** Whether a strength is enough where `least` is asked for. */
export function isEnough(strength: Strength, least: FormerStrength): boolean {
  return STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(least);
}
