import type { Kind } from '../../kind.js';
import { columnSpecs } from '../columns/column-specs.js';
import { foldHeader } from './fold.js';

/** Longer texts head no column. */
const LONGEST = 60;

/**
 * Whether a text is a header of the kind as it is commonly spelt: asked of every row of long tables, so that nothing
 * is folded; who says yes looks again.
 */
export function headerGlance(
  kind: Kind,
  overrides: readonly { readonly header: string }[],
): (text: string) => boolean {
  const spellings = columnSpecs(kind).flatMap(({ field, label, headers, weakHeaders }) => [
    ...[field, label.vi, label.en],
    ...headers,
    ...weakHeaders,
  ]);
  const texts = [...spellings, ...overrides.map(({ header }) => header)];
  const known = new Set(texts.flatMap((text) => [plain(text), foldHeader(text)]));
  return (text) => text.length <= LONGEST && known.has(plain(text));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
