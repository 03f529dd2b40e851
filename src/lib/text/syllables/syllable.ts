import { composeText } from '../letters/compose.js';
import { normaliseToneStyle } from '../letters/tone-style.js';
import { memoise } from '../memoise.js';
import { allSyllables } from './all-syllables.js';

let syllables: ReadonlySet<string> | undefined;

/** Words of a long list: Vietnamese has some 7,000 syllables, of which lists use a few hundred. */
const MOST_WORDS = 8192;

/**
 * Takes one word; tells whether it is written as a Vietnamese syllable can be: onset, glide,
 * nucleus, coda and tone that go together, tone mark in the older or the newer place, any case.
 * Says nothing about whether the word exists.
 */
export const isVietnameseSyllable: (word: string) => boolean = memoise((word) => {
  syllables ??= allSyllables();
  return syllables.has(normaliseToneStyle(composeText(word).toLowerCase()));
}, MOST_WORDS);
