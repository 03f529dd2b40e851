import { foldText } from '../../../lib/text/index.js';
import { type AreaWords, foldArea } from './fold.js';
import type { Range } from './range-index.js';

/** Which areas a line of an areas table is about; `schemas/kinds/areas/schema.json` tells how it is written. */
export type AreaPattern =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'range'; readonly text: string; readonly ranges: readonly Range[] }
  | { readonly kind: 'prefix'; readonly text: string };

/** Words, if any, then numbers and ranges with commas between. */
const RANGES = /^(\D*)(\d+(?:\s*-\s*\d+)?(?:\s*[,;]\s*\d+(?:\s*-\s*\d+)?)*)$/;

/** Takes a pattern as a person writes it; gives what it means, or nothing when it means nothing. */
export function readPattern(written: string, words: AreaWords): AreaPattern | undefined {
  const folded = foldText(written).replace(/ đến (?=\d)/g, '-');
  if (folded.endsWith('*')) {
    const text = foldArea(folded.slice(0, -1), words);
    return text.includes('*') ? undefined : { kind: 'prefix', text };
  }
  if (folded.includes('*')) return undefined;
  const [, name = '', numbers = ''] = RANGES.exec(folded) ?? [];
  if (!/[-,;]/.test(numbers)) {
    const text = foldArea(folded, words);
    return text === '' ? undefined : { kind: 'exact', text };
  }
  const text = foldArea(name, words);
  const ranges = numbers.split(/[,;]/).map(rangeOf);
  if (ranges.some(([from, to]) => from > to)) return undefined;
  return { kind: 'range', text, ranges };
}

function rangeOf(text: string): Range {
  const [from = 0, to = from] = text.split('-').map(Number);
  return [from, to];
}

/** How closely a pattern says what it is about: the closer goes before. */
export function closenessOf({ kind, text }: AreaPattern): number {
  if (kind === 'exact') return Number.MAX_SAFE_INTEGER;
  return kind === 'range' ? Number.MAX_SAFE_INTEGER - 1 : text.length;
}
