/**
 * Takes two texts and the largest distance of interest; gives the number of insertions, deletions,
 * substitutions and swaps of neighbours between them (optimal string alignment, in UTF-16 units),
 * or undefined when there are more than `limit`. Only cells within `limit` of the diagonal are
 * computed.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const prefix = commonPrefix(a, b);
  const suffix = commonSuffix(a, b, prefix);
  const left = codesOf(a, prefix, suffix);
  const right = codesOf(b, prefix, suffix);
  return alignmentCost(left, right, limit);
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function codesOf(text: string, prefix: number, suffix: number): Uint16Array {
  const codes = new Uint16Array(text.length - prefix - suffix);
  for (let i = 0; i < codes.length; i += 1) codes[i] = text.charCodeAt(prefix + i);
  return codes;
}

/** Three rows of the matrix are kept: a swap looks back two. */
function alignmentCost(a: Uint16Array, b: Uint16Array, limit: number): number | undefined {
  const beyond = limit + 1;
  let twoAbove = new Uint32Array(b.length + 2).fill(beyond);
  let above = Uint32Array.from({ length: b.length + 2 }, (_, j) => Math.min(j, beyond));
  let row = new Uint32Array(b.length + 2).fill(beyond);
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow({ a, b, i, limit, twoAbove, above, row }) > limit) return undefined;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  const cost = above[b.length] ?? beyond;
  return cost > limit ? undefined : cost;
}

interface RowStep {
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  readonly i: number;
  readonly limit: number;
  readonly twoAbove: Uint32Array;
  readonly above: Uint32Array;
  readonly row: Uint32Array;
}

/** Fills the cells of row `i` that lie in the band; gives the least cost among them. */
function fillRow({ a, b, i, limit, twoAbove, above, row }: RowStep): number {
  const beyond = limit + 1;
  const from = Math.max(1, i - limit);
  const to = Math.min(b.length, i + limit);
  row[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
  let least = row[from - 1] ?? beyond;
  for (let j = from; j <= to; j += 1) {
    const substituted = (above[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const inserted = (row[j - 1] ?? beyond) + 1;
    const deleted = (above[j] ?? beyond) + 1;
    let cost = Math.min(substituted, inserted, deleted);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      cost = Math.min(cost, (twoAbove[j - 2] ?? beyond) + 1);
    }
    row[j] = cost;
    if (cost < least) least = cost;
  }
  row[to + 1] = beyond;
  return least;
}
