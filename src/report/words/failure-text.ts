import type {
  AnyFailure,
  Failure,
  FailureCode,
  failures,
  Problem,
} from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { fillLoosely, isFilled, type Params, printable } from '../../lib/text/index.js';
import type { AllKnown } from './completeness.js';
import { dayText } from './day.js';
import { failures as enFailures } from './en/failures.js';
import { system as enSystem } from './en/system.js';
import type { FindingText } from './finding-text.js';
import { withJsonFault } from './json-fault.js';
import { problemsText } from './problems.js';
import { failures as viFailures } from './vi/failures.js';
import { system as viSystem } from './vi/system.js';

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

type SystemCode = keyof typeof viSystem;

const SYSTEM: Record<Language, Record<SystemCode, string>> = { vi: viSystem, en: enSystem };

/** What went wrong and what to do about it. A remedy that would name something unknown is left out. */
export function failureText(failure: AnyFailure | Failure, lang: Language): FindingText {
  const { message, remedy } = FAILURES[lang][failure.code];
  const told = withSystemReason(withProblems(failure.params, lang), lang);
  const params = withDay(withJsonFault(told, lang), lang);
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

interface WithProblems {
  readonly problems?: readonly Problem[];
}

/** What is wrong in a file of the user's is a parameter that has words of its own. */
function withProblems(params: object, lang: Language): Params {
  const { problems, ...told }: WithProblems = params;
  return problems === undefined ? told : { ...told, problems: problemsText(problems, lang) };
}

/** A day is written as people do. */
function withDay(params: Params, lang: Language): Params {
  const { day } = params;
  return typeof day === 'string' ? { ...params, day: dayText(day, lang) } : params;
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
