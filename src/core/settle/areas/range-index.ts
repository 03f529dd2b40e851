/** Numbers from one to another, both ends included. */
export type Range = readonly [from: number, to: number];

/** Finds which of many ranges meet another, without looking at all of them. */
export class RangeIndex<T> {
  readonly #spans: readonly { readonly range: Range; readonly of: T }[];
  /** Of each span the greatest end up to it. */
  readonly #reach: readonly number[];

  constructor(spans: readonly { readonly range: Range; readonly of: T }[]) {
    this.#spans = [...spans].sort((a, b) => a.range[0] - b.range[0]);
    let reach = Number.NEGATIVE_INFINITY;
    this.#reach = this.#spans.map(({ range: [, to] }) => {
      reach = Math.max(reach, to);
      return reach;
    });
  }

  /** What has a number in common with a range, in no order; twice what has several ranges that do. */
  meeting([from, to]: Range): readonly T[] {
    const found: T[] = [];
    for (let at = this.#lastBeginningBy(to); at >= 0 && (this.#reach[at] ?? 0) >= from; at -= 1) {
      const span = this.#spans[at];
      if (span !== undefined && span.range[1] >= from) found.push(span.of);
    }
    return found;
  }

  #lastBeginningBy(number: number): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.range[0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
