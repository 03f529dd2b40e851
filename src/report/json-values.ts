import type { Json } from '../files/index.js';

/** `Array.isArray` that keeps the type of the items of a read-only list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
