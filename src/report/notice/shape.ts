import type { ParamValue } from '../../lib/text/index.js';

/** What a template may name at one level: places, and blocks that repeat, with a level of their own each. */
export interface Shape {
  readonly places: readonly string[];
  readonly each: Readonly<Record<string, Shape>>;
}

/** What a level is filled with: the texts of its places, and its blocks, once for each time that they repeat. */
export interface Filling<S extends Shape = Shape> {
  readonly places: Readonly<Record<S['places'][number], ParamValue>>;
  readonly each: { readonly [B in keyof S['each']]: readonly Filling<S['each'][B]>[] };
}
