/** Remembers what a costly function of one text gave: lists repeat the same few names. */
export function memoise<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = compute(text);
    known.set(text, { result });
    return result;
  };
}
