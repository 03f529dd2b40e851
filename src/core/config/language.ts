import { readFileSync, statSync } from 'node:fs';
import { LANGUAGES, type Language } from '../kinds/choices.js';
import { nearestConfig } from './nearest.js';

/** No office writes a larger one. */
const MOST_BYTES = 1024 * 1024;

/**
 * The language that the configuration asks for, before anything else of it is read: what is told of a faulty
 * configuration is told in a language, too. Nothing where it asks for none or can't be read; reading it whole says why.
 * Nothing of a pipe either: it is read once, and not here.
 */
export function configuredLanguage(named: string | undefined): Language | undefined {
  const file = named ?? nearestConfig(process.cwd());
  if (file === undefined) return undefined;
  try {
    const { lang }: { lang?: unknown } = JSON.parse(textOf(file)) ?? {};
    return LANGUAGES.find((language) => language === lang);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  const found = statSync(file);
  if (!found.isFile() || found.size > MOST_BYTES) return 'null';
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}
