/** What `find` gives for bytes that are not there. */
export const NOT_FOUND = -1;

/** Keys of one generation: the wards there are, in most spellings met. */
const MOST_KEYS = 32_768;

/** Bytes of the keys of one generation. */
const KEY_BYTES = 4 * 1024 * 1024;

/** Places in the table: a quarter of them taken at most, so that a search ends at once. */
const SLOTS = MOST_KEYS * 4;

/**
 * Finds numbers by runs of bytes. No string is made of what is looked up: for the rows of a large table that took
 * more time than all the rest. The memory is bounded: when a generation is full the one before it is forgotten, and
 * what is still looked up moves on.
 */
export class ByteIndex {
  #young = new Generation();
  #old = new Generation();

  /** The number of the same bytes; `NOT_FOUND` when they are new, or forgotten. `hash` is that of `hashOf`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const number = this.#young.find(bytes, start, end, hash);
    if (number !== NOT_FOUND) return number;
    const kept = this.#old.find(bytes, start, end, hash);
    if (kept !== NOT_FOUND) this.add(bytes, start, end, hash, kept);
    return kept;
  }

  /** Remembers the number of bytes that were not found. */
  add(bytes: Uint8Array, start: number, end: number, hash: number, number: number): void {
    if (!this.#young.hasRoom(end - start)) {
      [this.#young, this.#old] = [this.#old, this.#young];
      this.#young.clear();
    }
    this.#young.add(bytes, start, end, hash, number);
  }

  /** Forgets everything. */
  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}

/** A hash table with its keys' bytes one behind the other. */
class Generation {
  /** Numbers of keys from 1; 0 where there is none. */
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(MOST_KEYS);
  readonly #numbers = new Int32Array(MOST_KEYS);
  /** Where each key ends, and the next one begins. */
  readonly #ends = new Int32Array(MOST_KEYS + 1);
  readonly #bytes = new Uint8Array(KEY_BYTES);
  #count = 0;

  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const key = (this.#slots[slot] ?? 0) - 1;
      if (key < 0) return NOT_FOUND;
      if (this.#hashes[key] === hash && this.#isKey(key, bytes, start, end))
        return this.#numbers[key] ?? NOT_FOUND;
    }
  }

  hasRoom(length: number): boolean {
    return this.#count < MOST_KEYS && (this.#ends[this.#count] ?? 0) + length <= KEY_BYTES;
  }

  add(bytes: Uint8Array, start: number, end: number, hash: number, number: number): void {
    const key = this.#count;
    const from = this.#ends[key] ?? 0;
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends[key + 1] = from + end - start;
    this.#hashes[key] = hash;
    this.#numbers[key] = number;
    this.#count += 1;
    let slot = hash & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = this.#count;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#count = 0;
  }

  #isKey(key: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#ends[key] ?? 0;
    if ((this.#ends[key + 1] ?? 0) - at !== end - start) return false;
    for (let byte = start; byte < end; byte += 1, at += 1)
      if (bytes[byte] !== this.#bytes[at]) return false;
    return true;
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The FNV-1a hash of a run of bytes, its halves mixed, since the lower bits choose the place. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
