import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../../src/core/findings/index.js';
import { LANGUAGES, type Language } from '../../../src/core/kinds/index.js';
import { ROOT } from '../cli.js';

/** A text that the product shows, and where it is written. */
export interface Shown {
  readonly language: Language;
  /** `src/command/words/vi.ts › talk.overwrite`. */
  readonly place: string;
  readonly text: string;
}

/** Every text of a value, with the path to it. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** The files of words, by the language that their name or folder says. */
function wordFiles(language: Language): string[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const pattern = new RegExp(`words/(?:.*/)?(?:${language}\\.ts|${language}/[^/]+\\.ts)$`);
  return files.filter((file) => pattern.test(file)).sort();
}

async function wordsOf(language: Language): Promise<Shown[]> {
  const texts: Shown[] = [];
  for (const file of wordFiles(language)) {
    const words: unknown = await import(pathToFileURL(join(ROOT, 'src', file)).href);
    for (const [path, text] of leaves(words, ''))
      texts.push({ language, place: `src/${file} › ${path}`, text });
  }
  return texts;
}

function findingsIn(language: Language): Shown[] {
  return Object.entries(catalogue).flatMap(([code, words]) =>
    leaves({ ...words[language] }, code).map(([path, text]) => ({
      language,
      place: `finding ${path}`,
      text,
    })),
  );
}

/** Labels and titles of kinds, of which each has both languages side by side. */
function kindTexts(language: Language): Shown[] {
  const folder = join(ROOT, 'schemas/kinds');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /(?:kind|columns|vocabularies)\.json$/.test(file))
    .sort()
    .flatMap((file) =>
      leaves(JSON.parse(readFileSync(join(folder, file), 'utf8')), '')
        .filter(([path]) => path.endsWith(`.${language}`))
        .map(([path, text]) => ({ language, place: `schemas/kinds/${file} › ${path}`, text })),
    );
}

/** What README says, without what is typed and printed: samples of data speak as their offices do. */
function readme(language: Language): Shown[] {
  const file = language === 'vi' ? 'README.vi.md' : 'README.md';
  const prose = readFileSync(join(ROOT, file), 'utf8')
    .replace(/```[\s\S]*?```/g, (block) => block.replace(/[^\n]/g, ''))
    .split('\n');
  return prose.map((line, index) => ({
    language,
    place: `${file}:${index + 1}`,
    text: line.replace(/`[^`]*`|\]\([^)]*\)/g, ' '),
  }));
}

/** Every text that the product shows people, in both languages. */
export async function allTexts(): Promise<readonly Shown[]> {
  const texts: Shown[] = [];
  for (const language of LANGUAGES)
    texts.push(
      ...(await wordsOf(language)),
      ...findingsIn(language),
      ...kindTexts(language),
      ...readme(language),
    );
  return texts;
}
