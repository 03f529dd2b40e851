import type { Language } from '../../core/kinds/index.js';
import type { Translation } from './completeness.js';

/**
 * The words of a report in every language, by language. English is held to Vietnamese: as many words, of the same
 * names, with no placeholder that the other doesn't have. One that lacks a word doesn't compile.
 */
export function defineWords<Vi extends object, En extends object>(words: {
  readonly vi: Vi;
  readonly en: En & Translation<Vi, En>;
}): (lang: Language) => Vi | En {
  return (lang) => words[lang];
}
