/** Three neighbouring UTF-16 units as one number; beyond Latin-1 two may share one, which ranking can bear. */
export type Trigram = number;

/** Takes a text; gives its trigrams, those of its beginning and its end among them. */
export function trigramsOf(text: string): Trigram[] {
  const padded = ` ${text} `;
  const found: Trigram[] = [];
  for (let i = 2; i < padded.length; i += 1) {
    const [a, b, c] = [padded.charCodeAt(i - 2), padded.charCodeAt(i - 1), padded.charCodeAt(i)];
    found.push((a << 16) ^ (b << 8) ^ c);
  }
  return found;
}

/**
 * Takes the trigrams of a text; gives a function that says which part of another text's trigrams it shares,
 * 0 to 1 (the larger text counts). A cheap stand-in for similarity, good for ranking only.
 */
export function trigramOverlap(
  trigrams: readonly Trigram[],
): (others: readonly Trigram[]) => number {
  const own = new Set(trigrams);
  return (others) => {
    let shared = 0;
    for (const trigram of others) if (own.has(trigram)) shared += 1;
    return shared / Math.max(own.size, others.length);
  };
}
