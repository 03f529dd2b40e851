/** A stretch that stands in both of two sequences, and where. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** So many edits are looked for between two sequences: beyond that one is no edition of the other, and time grows with their square. */
const MOST_EDITS = 1000;

/**
 * What two sequences have in common, in the order of both, as much of it as there is (Myers, An O(ND) Difference
 * Algorithm, 1986). Of sequences that are too far apart only their beginning and their end.
 */
export function commonRuns(a: readonly string[], b: readonly string[]): readonly CommonRun[] {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const inner = new Comparison(
    a.slice(start, a.length - end),
    b.slice(start, b.length - end),
  ).runs();
  return [
    { a: 0, b: 0, length: start },
    ...inner.map((run) => ({ ...run, a: run.a + start, b: run.b + start })),
    { a: a.length - end, b: b.length - end, length: end },
  ].filter(({ length }) => length > 0);
}

/** How far each diagonal was reached with so many edits, by its number. */
type Reach = ReadonlyMap<number, number>;

class Comparison {
  constructor(
    private readonly a: readonly string[],
    private readonly b: readonly string[],
  ) {}

  runs(): readonly CommonRun[] {
    const { a, b } = this;
    if (a.length === 0 || b.length === 0) return [];
    const most = Math.min(a.length + b.length, MOST_EDITS);
    const goal = a.length - b.length;
    const reached: Reach[] = [];
    for (let edits = 0; edits <= most; edits++) {
      const reach = this.#furthest(reached.at(-1), edits);
      reached.push(reach);
      if (reach.get(goal) === a.length) return this.#back(reached);
    }
    return [];
  }

  #furthest(before: Reach | undefined, edits: number): Reach {
    const reach = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const start = before === undefined ? 0 : stepTo(before, diagonal).x;
      let x = start;
      while (
        x < this.a.length &&
        x - diagonal < this.b.length &&
        this.a[x] === this.b[x - diagonal]
      )
        x += 1;
      reach.set(diagonal, x);
    }
    return reach;
  }

  /** From the end of both to their beginning. */
  #back(reached: readonly Reach[]): readonly CommonRun[] {
    const runs: CommonRun[] = [];
    let diagonal = this.a.length - this.b.length;
    let x = this.a.length;
    for (let edits = reached.length - 1; edits >= 0; edits--) {
      const before = reached[edits - 1];
      const step = before === undefined ? { x: 0, from: diagonal } : stepTo(before, diagonal);
      if (x > step.x) runs.push({ a: step.x, b: step.x - diagonal, length: x - step.x });
      diagonal = step.from;
      x = before?.get(diagonal) ?? 0;
    }
    return runs.reverse();
  }
}

/** One edit more: something taken out, which goes one further in the first, or something put in. */
function stepTo(before: Reach, diagonal: number): { readonly x: number; readonly from: number } {
  const out = before.get(diagonal - 1) ?? -1;
  const put = before.get(diagonal + 1) ?? -1;
  return out >= put ? { x: out + 1, from: diagonal - 1 } : { x: put, from: diagonal + 1 };
}
