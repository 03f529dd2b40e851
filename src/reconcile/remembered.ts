/** Different texts that are remembered: the districts and provinces of a country in every spelling met. */
const MOST = 20_000;

/** Takes a function of a text; gives it with a memory, for texts that come again and again. */
export function remembered<T>(reckon: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = reckon(text);
    if (known.size < MOST) known.set(text, found);
    return found;
  };
}
