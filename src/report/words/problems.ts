import type { Problem } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { fillLoosely } from '../../lib/text/index.js';
import type { Translation } from './completeness.js';
import { problems as en } from './en/problems.js';
import { withJsonFault } from './json-fault.js';
import { problems as vi } from './vi/problems.js';

const WORDS = { vi, en: en satisfies Translation<typeof vi, typeof en> } as const;

type Words = (typeof WORDS)[Language];

/** All that is wrong in a file, as one part of a sentence. */
export function problemsText(problems: readonly Problem[], lang: Language): string {
  const words = WORDS[lang];
  const told = problems.map((problem) => problemText(problem, words, lang));
  if (told.length < 2) return told.join('');
  return fillLoosely(words.joined, { count: told.length, problems: told.join('; ') });
}

function problemText(problem: Problem, words: Words, lang: Language): string {
  const { path, rule, found, expected, at, line, closest = [] } = problem;
  if (at !== undefined) {
    const told = fillLoosely(words.jsonAt, withJsonFault({ ...at, found }, lang));
    return `${path === '' ? words.whole : path}: ${told}`;
  }
  const types = expected?.split(',').map((type) => (isType(type) ? words.types[type] : type));
  const about = fillLoosely(words[rule], {
    found,
    expected: rule === 'type' ? types?.join(' / ') : expected,
  }).trim();
  const near = closest.map((name) => `"${name}"`).join(', ');
  const hint = near === '' ? '' : ` ${fillLoosely(words.closest, { closest: near })}`;
  const place = path === '' ? words.whole : path;
  const where = line === undefined ? place : fillLoosely(words.line, { path: place, line });
  return `${where}: ${about}${hint}`;
}

function isType(name: string): name is keyof Words['types'] {
  return Object.hasOwn(vi.types, name);
}
