import { bitDistance, MOST_BITS } from './bit-distance.js';

/**
 * Takes two texts and the largest distance of interest; gives the number of insertions, deletions,
 * substitutions and swaps of neighbours between them (optimal string alignment, in UTF-16 units),
 * or undefined when there are more than `limit`. Of long texts only the cells of the matrix within `limit` of its
 * diagonal are computed.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const prefix = commonPrefix(a, b);
  const suffix = commonSuffix(a, b, prefix);
  const width = a.length - prefix - suffix;
  const other = b.length - prefix - suffix;
  if (width === 0 || other === 0) return width + other;
  const room = roomFor(Math.max(width, other));
  fill(room.a, a, prefix, width);
  fill(room.b, b, prefix, other);
  if (Math.min(width, other) > MOST_BITS) return alignmentCost(room, width, other, limit);
  const [one, two] = [
    { codes: room.a, count: width },
    { codes: room.b, count: other },
  ];
  const cost = width <= other ? bitDistance(one, two) : bitDistance(two, one);
  return cost > limit ? undefined : cost;
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

function fill(codes: Uint16Array, text: string, from: number, count: number): void {
  for (let i = 0; i < count; i += 1) codes[i] = text.charCodeAt(from + i);
}

/** Where two texts and three rows of their matrix are put. */
interface Room {
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  readonly rows: readonly [Uint32Array, Uint32Array, Uint32Array];
}

/** Letters of a usual text. */
const USUAL = 128;

/** Used again and again: to make it took more time than to fill it. */
const USUAL_ROOM = makeRoom(USUAL);

function roomFor(letters: number): Room {
  return letters <= USUAL ? USUAL_ROOM : makeRoom(letters);
}

function makeRoom(letters: number): Room {
  const row = () => new Uint32Array(letters + 2);
  return {
    a: new Uint16Array(letters),
    b: new Uint16Array(letters),
    rows: [row(), row(), row()],
  };
}

/** Of the first letters of both texts. Three rows of the matrix are kept: a swap looks back two. */
function alignmentCost(
  { a, b, rows }: Room,
  width: number,
  height: number,
  limit: number,
): number | undefined {
  const beyond = limit + 1;
  let [twoAbove, above, row] = rows;
  for (let j = 0; j < height + 2; j += 1) {
    twoAbove[j] = beyond;
    above[j] = Math.min(j, beyond);
    row[j] = beyond;
  }
  for (let i = 1; i <= width; i += 1) {
    if (fillRow({ a, b, i, height, limit, twoAbove, above, row }) > limit) return undefined;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  const cost = above[height] ?? beyond;
  return cost > limit ? undefined : cost;
}

interface RowStep {
  readonly a: Uint16Array;
  readonly b: Uint16Array;
  readonly i: number;
  readonly height: number;
  readonly limit: number;
  readonly twoAbove: Uint32Array;
  readonly above: Uint32Array;
  readonly row: Uint32Array;
}

/** Fills the cells of row `i` that lie in the band; gives the least cost among them. */
function fillRow({ a, b, i, height, limit, twoAbove, above, row }: RowStep): number {
  const beyond = limit + 1;
  const from = Math.max(1, i - limit);
  const to = Math.min(height, i + limit);
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
