/** Three neighbouring UTF-16 units as one number; beyond Latin-1 two may share one, which ranking can bear. */
type Trigram = number;

function trigramsOf(text: string): Trigram[] {
  const padded = ` ${text} `;
  const found: Trigram[] = [];
  for (let i = 2; i < padded.length; i += 1) {
    const [a, b, c] = [padded.charCodeAt(i - 2), padded.charCodeAt(i - 1), padded.charCodeAt(i)];
    found.push((a << 16) ^ (b << 8) ^ c);
  }
  return found;
}

/**
 * Takes a text; gives a function that says which part of another text's trigrams it shares,
 * 0 to 1 (the larger text counts). A cheap stand-in for similarity, good for ranking only.
 */
export function trigramOverlap(text: string): (other: string) => number {
  const own = new Set(trigramsOf(text));
  return (other) => {
    const others = trigramsOf(other);
    const shared = others.filter((trigram) => own.has(trigram)).length;
    return shared / Math.max(own.size, others.length);
  };
}
