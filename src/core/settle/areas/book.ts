import type { Commune } from '../../register/index.js';
import { chosenOutcome } from '../question/chosen.js';
import type { Outcome } from '../types.js';
import type { AreaIndex } from './area-index.js';
import { type AreaWords, areasIn } from './fold.js';
import { closenessOf } from './pattern.js';
import { type AreaRule, indexByWard } from './table.js';

/** Lines of areas tables by the ward that was split. */
export class AreaBook {
  readonly #byWard: ReadonlyMap<Commune, AreaIndex<AreaRule>>;

  constructor(
    rules: readonly AreaRule[],
    private readonly words: AreaWords,
  ) {
    this.#byWard = indexByWard(rules);
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
    const index = this.#byWard.get(own);
    const areas = areasIn(text, this.words);
    const fitting = areas.flatMap((area) => index?.about(area) ?? []);
    const best = fitting.reduce((most, { pattern }) => Math.max(most, closenessOf(pattern)), 0);
    const closest = fitting.filter(({ pattern }) => closenessOf(pattern) === best);
    return new Set(closest.map(({ ward }) => ward)).size === 1 ? closest[0] : undefined;
  }
}
