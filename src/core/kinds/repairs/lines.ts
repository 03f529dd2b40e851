import { foldText, tidyLines, tidySpace } from '../../../lib/text/index.js';
import type { RepairContext } from './repair.js';

const BREAK = /<br\s*\/?>|\r\n?|[\n\v\f\u2028\u2029]/giu;

/** Line breaks and `<br>` in a field of one line become spaces. */
export function joinLines(text: string): string {
  return BREAK.test(text) ? tidySpace(text.replace(BREAK, ' ')) : text;
}

/**
 * Lines put in order: `<br>` and every kind of break become one line feed, blank lines and outer
 * spaces go; in a list, a line that repeats an earlier one goes too.
 */
export function tidyCellLines(text: string, { part }: RepairContext): string {
  const tidy = tidyLines(text);
  return part.reads === 'lines' || part.reads === 'vocabulary-list' ? withoutRepeats(tidy) : tidy;
}

function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  const kept = text.split('\n').filter((line) => {
    const folded = foldText(line);
    return seen.has(folded) ? false : seen.add(folded);
  });
  return kept.join('\n');
}
