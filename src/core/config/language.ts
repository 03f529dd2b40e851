import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../kinds/index.js';
import { nearestConfig } from './nearest.js';

/**
 * The language that the configuration asks for, before anything else of it is read: what is told of a faulty
 * configuration is told in a language, too. Nothing where it asks for none or can't be read; reading it whole says why.
 */
export function configuredLanguage(named: string | undefined): Language | undefined {
  const file = named ?? nearestConfig(process.cwd());
  if (file === undefined) return undefined;
  try {
    const { lang }: { lang?: unknown } = JSON.parse(readFileSync(file, 'utf8')) ?? {};
    return LANGUAGES.find((language) => language === lang);
  } catch {
    return undefined;
  }
}
