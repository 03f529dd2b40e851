import type { Vocabulary, VocabularyEntry } from '../vocabulary.js';

/** What may stand between two values. Whether it does is for the vocabulary to say. */
const SEPARATOR = /((?:(?<!\s)\s*)?[,;\n/]\s*)/u;

/** No value of a vocabulary holds more separators than this. */
const MOST_SEPARATORS = 7;

/** A stretch of text: a value of the vocabulary, or a text that is none. */
export type Stretch = VocabularyEntry | string;

/**
 * Cuts a text into values of a vocabulary. Values hold commas themselves ("Tổ chức (không bao gồm
 * doanh nghiệp, HTX)"), so a separator parts two values only where what stands before it is one;
 * the longest value wins. What lies between known values is kept whole, as text.
 */
export function splitByVocabulary(text: string, vocabulary: Vocabulary): readonly Stretch[] {
  // Odd positions of `parts` are separators.
  const parts = text.split(SEPARATOR);
  const stretches: Stretch[] = [];
  let unknown = '';
  let position = 0;
  while (position < parts.length) {
    const value = longestValue(parts, position, vocabulary);
    if (value === undefined) {
      unknown += (parts[position] ?? '') + (parts[position + 1] ?? '');
      position += 2;
    } else {
      pushUnknown(stretches, unknown);
      unknown = '';
      stretches.push(value.entry);
      position = value.end;
    }
  }
  pushUnknown(stretches, unknown);
  return stretches;
}

/** The labels on lines of their own; undefined when a stretch is no value or nothing would change. */
export function labelsIn(stretches: readonly Stretch[]): string | undefined {
  const labels = stretches.map((stretch) =>
    typeof stretch === 'string' ? stretch : stretch.label.vi,
  );
  return labels.length === 0 ? undefined : [...new Set(labels)].join('\n');
}

function longestValue(parts: readonly string[], start: number, vocabulary: Vocabulary) {
  for (let end = Math.min(parts.length, start + 2 * MOST_SEPARATORS + 1); end > start; end -= 1) {
    // A value ends before a separator, never with one.
    if ((end - start) % 2 === 0) continue;
    const entry = vocabulary.match(parts.slice(start, end).join(''));
    if (entry !== undefined) return { entry, end: end + 1 };
  }
  return undefined;
}

function pushUnknown(stretches: Stretch[], text: string): void {
  const trimmed = text.replace(/^[\s,;/]+|(?<![\s,;/])[\s,;/]+$/gu, '');
  if (trimmed !== '') stretches.push(trimmed);
}
