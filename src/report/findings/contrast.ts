import { displayWidth, truncate } from '../../lib/text/index.js';

/** Characters left standing before the first difference, to show where one is. */
const LEAD = 20;

/**
 * Shortens two texts to `width` columns each. Where they begin alike, the beginning is cut rather
 * than the difference.
 */
export function contrast(from: string, to: string, width: number): [string, string] {
  if (displayWidth(from) <= width && displayWidth(to) <= width) return [from, to];
  const [before, after] = [[...from], [...to]];
  const start = startOfExcerpt(before, after);
  return [excerpt(before, start, width), excerpt(after, start, width)];
}

/** The beginning of a word about `LEAD` characters before the first difference. */
function startOfExcerpt(a: readonly string[], b: readonly string[]): number {
  const found = a.findIndex((character, index) => character !== b[index]);
  const difference = found === -1 ? a.length : found;
  const earliest = Math.max(0, difference - LEAD);
  if (earliest === 0) return 0;
  const space = a.indexOf(' ', earliest);
  return space === -1 || space >= difference ? earliest : space + 1;
}

function excerpt(characters: readonly string[], start: number, width: number): string {
  return truncate(`${start === 0 ? '' : '…'}${characters.slice(start).join('')}`, width);
}
