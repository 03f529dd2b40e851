import { groupBy } from '../../register/index.js';
import type { AreaPattern } from './pattern.js';
import { type Range, RangeIndex } from './range-index.js';

/** What an index holds: anything that says which areas it is about. */
interface AboutAreas {
  readonly pattern: AreaPattern;
}

/** The number behind a name: "tổ 5". */
const NUMBER = /(?<!\d)\d+$/;

/** Rules about areas of one ward, found by what an area is called; a table may hold thousands of them. */
export class AreaIndex<R extends AboutAreas> {
  readonly #exact: ReadonlyMap<string, readonly R[]>;
  readonly #prefixes: ReadonlyMap<string, readonly R[]>;
  readonly #ranges: ReadonlyMap<string, RangeIndex<R>>;

  constructor(rules: readonly R[]) {
    this.#exact = byText(rules.filter(({ pattern }) => pattern.kind === 'exact'));
    this.#prefixes = byText(rules.filter(({ pattern }) => pattern.kind === 'prefix'));
    const ranged = byText(rules.filter(({ pattern }) => pattern.kind === 'range'));
    this.#ranges = new Map([...ranged].map(([text, same]) => [text, rangeIndex(same)]));
  }

  /** The rules about an area, folded. */
  about(area: string): readonly R[] {
    return [...(this.#exact.get(area) ?? []), ...this.#numbered(area), ...this.#beginning(area)];
  }

  /** The rules as closely about an area that a pattern is about too. */
  sharing(pattern: AreaPattern): readonly R[] {
    if (pattern.kind === 'exact') return this.#exact.get(pattern.text) ?? [];
    if (pattern.kind === 'prefix') return this.#prefixes.get(pattern.text) ?? [];
    return this.#meeting(pattern.text, pattern.ranges);
  }

  #numbered(area: string): readonly R[] {
    const found = NUMBER.exec(area);
    if (found === null) return [];
    const number = Number(found[0]);
    return this.#meeting(area.slice(0, found.index).trimEnd(), [[number, number]]);
  }

  #meeting(name: string, ranges: readonly Range[]): readonly R[] {
    const index = this.#ranges.get(name);
    return [...new Set(ranges.flatMap((range) => index?.meeting(range) ?? []))];
  }

  #beginning(area: string): readonly R[] {
    if (this.#prefixes.size === 0) return [];
    const found: R[] = [];
    for (let end = 0; end <= area.length; end += 1)
      for (const rule of this.#prefixes.get(area.slice(0, end)) ?? []) found.push(rule);
    return found;
  }
}

function rangeIndex<R extends AboutAreas>(rules: readonly R[]): RangeIndex<R> {
  return new RangeIndex(
    rules.flatMap((rule) =>
      rule.pattern.kind === 'range'
        ? rule.pattern.ranges.map((range) => ({ range, of: rule }))
        : [],
    ),
  );
}

function byText<R extends AboutAreas>(rules: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return groupBy(rules, ({ pattern }) => pattern.text);
}
