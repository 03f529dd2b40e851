/**
 * Takes a costly function of one text (or of one object, known by being the same); gives it with a memory, for texts
 * that come again and again. At most `most` texts are remembered (all when absent), the latest: a column of junk may
 * neither fill the memory nor keep out what comes after it.
 */
export function memoise<T, K = string>(
  compute: (text: K) => T,
  most = Number.POSITIVE_INFINITY,
): (text: K) => T {
  const memory = new Memory<K, { readonly result: T }>(most);
  return (text) => {
    const found = memory.get(text);
    if (found !== undefined) return found.result;
    const result = compute(text);
    memory.set(text, { result });
    return result;
  };
}

/** Takes what makes something; gives what makes it when it is first asked for, and the same ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly result: T } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** What was met lately: in two generations, of which the older is forgotten when the younger is full. */
export class Memory<K, V> {
  readonly #half: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(most: number) {
    this.#half = Math.max(1, Math.floor(most / 2));
  }

  get(key: K): V | undefined {
    const found = this.#young.get(key);
    if (found !== undefined) return found;
    const kept = this.#old.get(key);
    if (kept !== undefined) this.set(key, kept);
    return kept;
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
