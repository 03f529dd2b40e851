import { exactKey } from '../../register/index.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';

/**
 * What mentions have taken of each unit so far. A unit is taken whole once, or in parts and at most
 * one remainder.
 */
export class Usage {
  readonly #takers = new Map<string, Mention[]>();

  take(unit: NamedUnit, mention: Mention): void {
    this.#takers.set(unit.code, [...this.takersOf(unit), mention]);
  }

  takersOf(unit: NamedUnit): readonly Mention[] {
    return this.#takers.get(unit.code) ?? [];
  }

  /** Whether the mention can still mean the unit: what is gone can't be taken again. */
  allows(unit: NamedUnit, mention: Mention): boolean {
    const takers = this.takersOf(unit);
    if (takers.length === 0) return true;
    if (mention.coverage === 'full') return false;
    return takers.every(
      ({ coverage, clause }) =>
        coverage !== 'full' &&
        clause !== mention.clause &&
        !(coverage === 'remainder' && mention.coverage === 'remainder'),
    );
  }

  /** Whether only mentions of the very same spelling have taken from the unit, if any has. */
  isSpeltLike(unit: NamedUnit, mention: Mention): boolean {
    return this.takersOf(unit).every(
      (taker) => taker.type === mention.type && exactKey(taker.name) === exactKey(mention.name),
    );
  }
}
