/** The same keys without those whose value is undefined. */
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out the keys that have no value, keeping the order of the others. */
export function present<T extends object>(object: T): Present<T> {
  const filled: Present<T> = {};
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) filled[key] = value as Exclude<T[typeof key], undefined>;
  }
  return filled;
}
