import type { Commune } from '../../register/index.js';
import { chosenOutcome } from '../question/chosen.js';
import type { Outcome } from '../types.js';
import { type AreaWords, areasIn } from './fold.js';
import { closenessOf, matchesArea } from './pattern.js';
import type { AreaRule } from './table.js';

/** Lines of areas tables by the ward that was split. */
export class AreaBook {
  readonly #byWard = new Map<Commune, AreaRule[]>();

  constructor(
    rules: readonly AreaRule[],
    private readonly words: AreaWords,
  ) {
    for (const rule of rules) {
      const same = this.#byWard.get(rule.own);
      if (same === undefined) this.#byWard.set(rule.own, [rule]);
      else same.push(rule);
    }
  }

  /** Settles a split by the part of the ward that the row names; as it was when no line is about it. */
  settle(text: string | undefined, open: Outcome): Outcome {
    if (open.doubt !== 'split' || open.own === undefined || text === undefined) return open;
    const rule = this.#closest(open.own, text);
    const ward = open.candidates.find(({ unit }) => unit === rule?.ward);
    if (rule === undefined || ward === undefined) return open;
    const { pattern, source } = rule.line;
    return chosenOutcome(open, ward, { kind: 'area', pattern, source });
  }

  /** Of the lines about what the text names the closest; nothing when the closest say different wards. */
  #closest(own: Commune, text: string): AreaRule | undefined {
    const areas = areasIn(text, this.words);
    const fitting = (this.#byWard.get(own) ?? []).filter(({ pattern }) =>
      areas.some((area) => matchesArea(pattern, area)),
    );
    const best = Math.max(...fitting.map(({ pattern }) => closenessOf(pattern)));
    const closest = fitting.filter(({ pattern }) => closenessOf(pattern) === best);
    return new Set(closest.map(({ ward }) => ward)).size === 1 ? closest[0] : undefined;
  }
}
