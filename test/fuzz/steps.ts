import type { Random } from './random.js';

/** Takes steps by name; runs a few of them on a thing, each giving what the next one gets. */
export class Steps {
  /** The names of the steps that were taken. */
  readonly taken: string[] = [];

  constructor(readonly random: Random) {}

  /** Takes up to `most` steps, each of which gives a new thing. */
  transform<T>(
    thing: T,
    steps: Readonly<Record<string, (thing: T, random: Random) => T>>,
    most: number,
  ): T {
    let changed = thing;
    for (let left = this.random.below(most + 1); left > 0; left -= 1) {
      const [name, step] = this.random.pick(Object.entries(steps));
      this.taken.push(name);
      changed = step(changed, this.random);
    }
    return changed;
  }

  /** Takes up to `most` steps, none twice, each of which changes the thing itself. */
  edit<T>(
    thing: T,
    steps: Readonly<Record<string, (thing: T, random: Random) => void>>,
    most: number,
  ): void {
    const chosen = this.random.shuffled(Object.entries(steps));
    for (const [name, step] of chosen.slice(0, this.random.below(most + 1))) {
      this.taken.push(name);
      step(thing, this.random);
    }
  }
}
