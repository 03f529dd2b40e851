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
  const width = a.length - prefix - suffix;
  const other = b.length - prefix - suffix;
  if (width === 0 || other === 0) return width + other;
  return alignmentCost(codesOf(a, prefix, width), codesOf(b, prefix, other), limit);
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
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length;
}

function codesOf(text: string, from: number, count: number): Uint16Array {
  const codes = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) codes[i] = text.charCodeAt(from + i);
  return codes;
}

/** Room for the rows of texts of a usual length, used again and again: a new one took more time than the cells. */
const USUAL = 128;
const ROOM = [new Uint32Array(USUAL), new Uint32Array(USUAL), new Uint32Array(USUAL)] as const;

/** Three rows of so many cells at least. */
function rowsOf(cells: number): readonly [Uint32Array, Uint32Array, Uint32Array] {
  if (cells <= USUAL) return ROOM;
  return [new Uint32Array(cells), new Uint32Array(cells), new Uint32Array(cells)];
}

/** Three rows of the matrix are kept: a swap looks back two. */
function alignmentCost(a: Uint16Array, b: Uint16Array, limit: number): number | undefined {
  const beyond = limit + 1;
  let [twoAbove, above, row] = rowsOf(b.length + 2);
  for (let j = 0; j < b.length + 2; j += 1) {
    twoAbove[j] = beyond;
    above[j] = Math.min(j, beyond);
    row[j] = beyond;
  }
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
