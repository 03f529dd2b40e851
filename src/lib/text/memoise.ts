/**
 * Takes a costly function of one text; gives it with a memory, for texts that come again and again. At most
 * `most` texts are remembered (all when absent): a column of junk may not fill the memory.
 */
export function memoise<T>(
  compute: (text: string) => T,
  most = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = compute(text);
    if (known.size < most) known.set(text, { result });
    return result;
  };
}
