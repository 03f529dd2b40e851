import { NumberList } from '../../findings/index.js';
import { hashOf } from './hash.js';

const FIRST_ROOM = 1024;

/**
 * Remembers which identities were met, twelve bytes each: the texts of a million names would take 100 MB. Two that only
 * have a hash in common are suspects, too; whoever asks compares them.
 */
export class MetIdentities {
  #hashes = new Float64Array(FIRST_ROOM);
  #firsts = new Uint32Array(FIRST_ROOM);
  #count = 0;
  readonly #suspects = new NumberList();

  /** `''` identifies nothing. */
  meet(identity: string, index: number): void {
    if (identity === '') return;
    if (2 * this.#count >= this.#hashes.length) this.#grow();
    const hash = hashOf(identity);
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === hash) {
      this.#suspects.push(this.#firsts[slot] ?? 0);
      this.#suspects.push(index);
      return;
    }
    this.#hashes[slot] = hash;
    this.#firsts[slot] = index;
    this.#count += 1;
  }

  /** Groups of those that share their identity, each in its order and all in the order of their first. */
  groups(identityAt: (index: number) => string): readonly (readonly number[])[] {
    const groups = new Map<string, number[]>();
    for (const index of Uint32Array.from(new Set(this.#suspects)).sort()) {
      const identity = identityAt(index);
      const group = groups.get(identity);
      if (group === undefined) groups.set(identity, [index]);
      else group.push(index);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, firsts] = [this.#hashes, this.#firsts];
    this.#hashes = new Float64Array(2 * hashes.length);
    this.#firsts = new Uint32Array(2 * hashes.length);
    for (const [at, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#firsts[slot] = firsts[at] ?? 0;
    }
  }
}
