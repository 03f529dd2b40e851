import { composeText } from '../letters/compose.js';
import { normaliseToneStyle } from '../letters/tone-style.js';
import { allSyllables } from './all-syllables.js';

let syllables: ReadonlySet<string> | undefined;

/**
 * Takes one word; tells whether it is written as a Vietnamese syllable can be: onset, glide,
 * nucleus, coda and tone that go together, tone mark in the older or the newer place, any case.
 * Says nothing about whether the word exists.
 */
export function isVietnameseSyllable(word: string): boolean {
  syllables ??= allSyllables();
  return syllables.has(normaliseToneStyle(composeText(word).toLowerCase()));
}
