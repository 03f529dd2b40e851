import type { Language } from '../core/kinds/index.js';
import { formatOfName } from './format-of-name.js';
import { cli as en } from './words/en.js';
import type { SameShape } from './words/shape.js';
import { cli as vi } from './words/vi.js';

export type CliWords = SameShape<typeof vi>;

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** The words of the command line itself in one language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language];
}

/**
 * The language before options are parsed: `--lang`, else the environment when people read the
 * result (`pretty`), else Vietnamese. Machine formats never depend on the environment.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = optionValue(argv, '--lang');
  if (asked === 'vi' || asked === 'en') return asked;
  const format = optionValue(argv, '--format') ?? formatOfName(optionValue(argv, '--output'));
  if ((format ?? 'pretty') !== 'pretty') return 'vi';
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'vi';
}

/** The last value of an option on the raw command line, in either form (`--a b`, `--a=b`). */
function optionValue(argv: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === name) value = argv[index + 1];
    if (argument.startsWith(`${name}=`)) value = argument.slice(name.length + 1);
  }
  return value;
}

/** Fills `{name}` in a text. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
