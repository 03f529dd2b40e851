import type { Cost } from './worker.js';

/** The most of something, and of which seed it is. */
interface Most {
  readonly amount: number;
  readonly seed: number;
}

/** Counts what mutants came to, so that the figures of runs over different seeds add up. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #seconds: Most = { amount: 0, seed: 0 };
  #megabytes: Most = { amount: 0, seed: 0 };

  add(verdict: string, seed: number, { seconds, megabytes }: Cost): void {
    this.#counts.set(verdict, (this.#counts.get(verdict) ?? 0) + 1);
    if (seconds > this.#seconds.amount) this.#seconds = { amount: seconds, seed };
    if (megabytes > this.#megabytes.amount) this.#megabytes = { amount: megabytes, seed };
  }

  /** One line. */
  toString(): string {
    const sum = [...this.#counts.values()].reduce((all, count) => all + count, 0);
    const verdicts = [...this.#counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([verdict, count]) => `${verdict} ${count}`);
    const { amount: seconds, seed: slowest } = this.#seconds;
    const { amount: megabytes, seed: largest } = this.#megabytes;
    return [
      `${sum} mutants (${verdicts.join(', ')})`,
      `slowest ${seconds.toFixed(2)} s (seed ${slowest})`,
      `most memory ${megabytes.toFixed(0)} MB (seed ${largest})`,
    ].join('; ');
  }
}
