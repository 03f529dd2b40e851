import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/kinds/index.js';
import { ROOT } from '../cli.js';

/** A word that isn't to be used, but in some phrases. */
interface Avoided {
  readonly word: string;
  readonly unless?: readonly string[];
}

interface TermWords {
  readonly term: string;
  readonly means: string;
  readonly avoid: readonly Avoided[];
}

interface Glossary {
  readonly terms: readonly (Readonly<Record<Language, TermWords>> & { readonly id: string })[];
  /** Words that are the same in both languages. */
  readonly technical: readonly string[];
}

export const GLOSSARY: Glossary = JSON.parse(
  readFileSync(join(ROOT, 'docs/glossary.json'), 'utf8'),
);

/** What of a text is no prose: placeholders, options, values of help, names of files and variables. */
const NO_PROSE =
  /\{[^}]*\}|<[^>]*>|"[^"]*"|`[^`]*`|--[\p{L}\d-]+(?:[ =][A-Z|-]+)*|[\w./*-]*\.(?:json|xlsx?|csv|ods|db|md|docx|txt|ts)\b|\b[A-Z_]{3,}\b|\b\w+_\w*/gu;

/** A text without what is no prose. */
export function proseOf(text: string): string {
  return text.replace(NO_PROSE, ' ');
}

/** The words to avoid that stand in a text, each with the term to use. */
export function avoidedIn(text: string, language: Language): readonly string[] {
  const prose = proseOf(text).toLowerCase();
  return GLOSSARY.terms.flatMap(({ [language]: { term, avoid } }) =>
    avoid
      .filter(({ word, unless = [] }) => {
        const rest = unless.reduce((left, phrase) => left.replaceAll(phrase, ' '), prose);
        return wholeWord(word).test(rest);
      })
      .map(({ word }) => `“${word}”: ${term}`),
  );
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, 'u');
}
