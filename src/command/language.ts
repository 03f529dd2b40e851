import { configuredLanguage } from '../core/config/choices.js';
import { Failure } from '../core/findings/choices.js';
import { LANGUAGES, type Language } from '../core/kinds/choices.js';
import { printable } from '../lib/text/index.js';
import { FORMATS, type Format, REPORT_FORMATS, type ReportFormat } from '../report/choices.js';
import { cli as en } from './words/en.js';
import type { SameShape } from './words/shape.js';
import { cli as vi } from './words/vi.js';

export type CliWords = SameShape<typeof vi>;

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** The words of the command line itself in one language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language];
}

/** Set for all commands of a shell or a CI job. */
const VARIABLE = 'HAICAP_LANG';

/**
 * The language before options are parsed: `--lang`, else `HAICAP_LANG`, else what the configuration asks for, else
 * Vietnamese. Never the locale of the machine: a command says the same everywhere.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  return (
    asLanguage(optionValue(argv, '--lang')) ??
    asLanguage(env[VARIABLE]) ??
    configuredLanguage(optionValue(argv, '--config')) ??
    'vi'
  );
}

/** Throws `Failure` option-value for a variable that names no language: it would go unheeded. */
export function requireLanguage({ [VARIABLE]: value = '' }: NodeJS.ProcessEnv): void {
  if (value === '' || asLanguage(value) !== undefined) return;
  throw new Failure('option-value', { option: VARIABLE, value, expected: LANGUAGES.join(', ') });
}

/**
 * The format in which to tell, on standard output, why a command gave up, before options are parsed; undefined where the
 * report would go to a file, or its format has no form for that.
 */
export function formatOfFailure(argv: readonly string[]): ReportFormat | undefined {
  const output = optionValue(argv, '--output');
  const asked = optionValue(argv, '--format');
  const named = REPORT_FORMATS.find((format) => format === asked);
  if (named === undefined || (output !== undefined && output !== '-')) return undefined;
  const { tellsFailures }: Format = FORMATS[named];
  return tellsFailures ? named : undefined;
}

function asLanguage(value: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === value);
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

/** Fills `{name}` in a text: what is filled in, such as the name of a file, begins no line of its own. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    printable(String(params[name] ?? whole), { oneLine: true }),
  );
}
