/** The same keys without those whose value is undefined. */
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out the keys that have no value, keeping the order of the others. */
export function present<T extends object>(object: T): Present<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the keys' types; nothing but undefined was taken out.
  return Object.fromEntries(entries) as Present<T>;
}
