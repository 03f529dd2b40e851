import type { Language } from '../../core/kinds/index.js';
import { wardsWords } from './words/index.js';

/** A word of the ward register (a coverage, a share, a type of unit) in one language. */
export function wardWord(word: string, lang: Language): string {
  return wordOf(wardsWords(lang).wardWords, word);
}

/** Why a name of a resolution means a unit, in one language. */
export function evidenceWord(evidence: string, lang: Language): string {
  return wordOf(wardsWords(lang).evidence, evidence);
}

/** How far a unit's name is from the text's, in one language. */
export function spellingWord(spelling: string, lang: Language): string {
  return wordOf(wardsWords(lang).spellings, spelling);
}

function wordOf(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}
