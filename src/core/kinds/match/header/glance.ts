import { memoise } from '../../../../lib/text/index.js';
import type { Kind } from '../../kind.js';
import { columnSpecs } from '../columns/column-specs.js';
import { foldHeader } from './fold.js';

/** Longer texts head no column. */
const LONGEST = 60;

/** There are six, and their variants of the office's own words. */
const MOST_KINDS = 16;

/**
 * Whether a text is a header of the kind as it is commonly spelt: asked of every row of long tables, so that nothing
 * is folded; who says yes looks again.
 */
export function headerGlance(
  kind: Kind,
  overrides: readonly { readonly header: string }[],
): (text: string) => boolean {
  const known = spelt(kind);
  const said = glanced(overrides.map(({ header }) => header));
  return (text) => {
    if (text.length > LONGEST) return false;
    const seen = plain(text);
    return known.has(seen) || said.has(seen);
  };
}

/** The common spellings of a kind's headers, made ready once: they are asked for at every sheet. */
const spelt = memoise((kind: Kind): ReadonlySet<string> => {
  const spellings = columnSpecs(kind).flatMap(({ field, label, headers, weakHeaders }) => [
    ...[field, label.vi, label.en],
    ...headers,
    ...weakHeaders,
  ]);
  return glanced(spellings);
}, MOST_KINDS);

function glanced(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [plain(text), foldHeader(text)]));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
