import type { SchemaRule } from '../core/checks/index.js';
import {
  type AnyFailure,
  catalogue,
  type Failure,
  type FailureCode,
  type Finding,
  type FindingCode,
  type FindingWords,
  type failures,
  type Problem,
} from '../core/findings/index.js';
import type { Language } from '../core/kinds/index.js';
import type { LongTextWords } from '../lib/tables/index.js';
import {
  fill,
  fillLoosely,
  isFilled,
  mapParams,
  type Params,
  printable,
} from '../lib/text/index.js';
import type { AllKnown, Translation } from './completeness.js';
import { withJsonFault } from './json-fault.js';
import { problemsText } from './problems.js';
import { withRegisterWords } from './register-params.js';
import { failures as enFailures } from './words/en/failures.js';
import { report as enReport } from './words/en/report.js';
import { rules as enRules } from './words/en/rules.js';
import { system as enSystem } from './words/en/system.js';
import { failures as viFailures } from './words/vi/failures.js';
import { report as viReport } from './words/vi/report.js';
import { rules as viRules } from './words/vi/rules.js';
import { system as viSystem } from './words/vi/system.js';
import { withPartWords } from './workbook-params.js';

interface FailureWords {
  readonly message: string;
  readonly remedy: string;
}

type FailureParamNames = { [C in FailureCode]: (typeof failures)[C]['params'][number] };

// What stands after each `satisfies` is what a new code, a new language or a new word is held to:
// complete in every language, and no placeholder that its code has no parameter for.
const FAILURES: Record<Language, Record<FailureCode, FailureWords>> = {
  vi: viFailures satisfies AllKnown<typeof viFailures, FailureParamNames>,
  en: enFailures satisfies AllKnown<typeof enFailures, FailureParamNames>,
};

const REPORTS = {
  vi: viReport,
  en: enReport satisfies Translation<typeof viReport, typeof enReport>,
} as const satisfies Record<Language, unknown>;

const RULES = { vi: viRules, en: enRules } satisfies Record<Language, Record<SchemaRule, string>>;

type SystemCode = keyof typeof viSystem;

const SYSTEM: Record<Language, Record<SystemCode, string>> = { vi: viSystem, en: enSystem };

/** The words of the reports themselves in one language. */
export type ReportWords = (typeof REPORTS)[Language];

/** The words of the reports themselves in one language. */
export function reportWords(lang: Language): ReportWords {
  return REPORTS[lang];
}

/** The templates of a finding code in one language. */
export function findingWords(code: FindingCode, lang: Language): FindingWords {
  return catalogue[code][lang];
}

/** What one finding says, and what to do about it when there is something particular to say. */
export interface FindingText {
  readonly message: string;
  readonly suggestion?: string;
}

/**
 * Parameters that are never cut: those that the ward register gives, which are shown for the clause
 * at their end, and what is to be copied into the command.
 */
const SHOWN_WHOLE: ReadonlySet<string> = new Set([
  'flag',
  'flags',
  'leaveOut',
  'candidates',
  'coded',
  'named',
  'ward',
  'before',
]);

/**
 * Puts a finding into words. `shorten` is applied to every value that came from the data, for
 * readers who don't want two pages of a cell's text.
 */
export function findingText(
  found: Finding,
  lang: Language,
  shorten: (text: string) => string = (text) => text,
): FindingText {
  const { message, suggestion } = findingWords(found.code, lang);
  const shortened = mapParams(paramsOf(found), (text, name) =>
    SHOWN_WHOLE.has(name) ? text : shorten(text),
  );
  const told = withJsonFault(withRule(shortened, lang), lang);
  const params = withPartWords(withRegisterWords(told, REPORTS[lang]), REPORTS[lang]);
  const spoken = fillLoosely(message, params);
  if (suggestion === undefined || !isFilled(suggestion, params)) return { message: spoken };
  return { message: spoken, suggestion: fillLoosely(suggestion, params) };
}

/** What went wrong and what to do about it. A remedy that would name something unknown is left out. */
export function failureText(failure: AnyFailure | Failure, lang: Language): FindingText {
  const { message, remedy } = FAILURES[lang][failure.code];
  const told = withSystemReason(withProblems(failure.params, lang), lang);
  const params = withJsonFault(told, lang);
  const spoken = fillLoosely(message, params);
  if (!isFilled(remedy, params)) return { message: spoken };
  return { message: spoken, suggestion: fillLoosely(remedy, params) };
}

/** The same in one line that is safe to print. */
export function failureLine(failure: AnyFailure | Failure, lang: Language): string {
  const { message, suggestion } = failureText(failure, lang);
  return printable([message, ...(suggestion === undefined ? [] : [suggestion])].join(' '), {
    oneLine: true,
  });
}

/** Headers of the columns that a workbook of rejected rows has besides those of the original. */
export function rejectedHeaders(lang: Language): {
  readonly reason: string;
  readonly origin: string;
} {
  return REPORTS[lang].rejected;
}

/** What a workbook says of texts that no cell holds. */
export function longTextWords(lang: Language): LongTextWords {
  const { sheet, see, headers } = REPORTS[lang].longTexts;
  return {
    sheet,
    headers: [headers.sheet, headers.cell, headers.part, headers.text],
    see: (row) => fill(see, { sheet, row }),
  };
}

function paramsOf(found: Finding): Params {
  const { place, field, value, key, fix } = found;
  return {
    value,
    column: place.column,
    field,
    row: place.row,
    key,
    from: fix?.from,
    to: fix?.to,
    ...found.params,
  };
}

interface WithProblems {
  readonly problems?: readonly Problem[];
}

/** What is wrong in a file of the user's is a parameter that has words of its own. */
function withProblems(params: object, lang: Language): Params {
  const { problems, ...told }: WithProblems = params;
  return problems === undefined ? told : { ...told, problems: problemsText(problems, lang) };
}

/** The operating system's answer is a reason that has words of its own. */
function withSystemReason(params: Params, lang: Language): Params {
  const { reason } = params;
  if (typeof reason !== 'string' || !isSystemCode(reason)) return params;
  return { ...params, reason: `${SYSTEM[lang][reason]} (${reason})` };
}

function isSystemCode(name: string): name is SystemCode {
  return Object.hasOwn(viSystem, name);
}

/** A schema's rule is a parameter that has words of its own. */
function withRule(params: Params, lang: Language): Params {
  const { rule } = params;
  if (typeof rule !== 'string') return params;
  return { ...params, rule: RULES[lang][isRule(rule) ? rule : 'other'] };
}

function isRule(name: string): name is SchemaRule {
  return Object.hasOwn(viRules, name);
}
