import type { SchemaRule } from '../../core/checks/index.js';
import {
  catalogue,
  type Finding,
  type FindingCode,
  type FindingWords,
} from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { fillLoosely, isFilled, mapParams, type Params } from '../../lib/text/index.js';
import { withRegisterWords } from '../wards/register-params.js';
import { dayText } from './day.js';
import { rules as enRules } from './en/rules.js';
import { withJsonFault } from './json-fault.js';
import { reportWords } from './report-words.js';
import { rules as viRules } from './vi/rules.js';
import { withPartWords } from './workbook-params.js';
/** The templates of a finding code in one language. */
export function findingWords(code: FindingCode, lang: Language): FindingWords {
  return catalogue[code][lang];
}

/** What a code is about, and the code. */
export function titledCode(code: FindingCode, lang: Language): string {
  return `${findingWords(code, lang).title} (${code})`;
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
  shorten?: (text: string) => string,
): FindingText {
  const params = paramsOf(found);
  const shown =
    shorten === undefined
      ? params
      : mapParams(params, (text, name) => (SHOWN_WHOLE.has(name) ? text : shorten(text)));
  return toldOf(findingWords(found.code, lang), shown, lang);
}

/** Puts parameters that are as they are to be shown into the words of a code. */
function toldOf(
  { message, suggestion }: Pick<FindingWords, 'message' | 'suggestion'>,
  shown: Params,
  lang: Language,
): FindingText {
  const told = withJsonFault(withRule(withDays(shown, lang), lang), lang);
  const params = withPartWords(withRegisterWords(told, lang), reportWords(lang));
  const spoken = fillLoosely(message, params);
  if (suggestion === undefined || !isFilled(suggestion, params)) return { message: spoken };
  return { message: spoken, suggestion: fillLoosely(suggestion, params) };
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

/** Parameters that are days, where they are. */
const DAYS = [
  'day',
  'asOf',
  'otherDay',
  'first',
  'last',
  'since',
  'until',
  'expires',
  'before',
  'after',
] as const;

/** A day is written as people do. */
function withDays(params: Params, lang: Language): Params {
  const days = DAYS.flatMap((name) => {
    const day = params[name];
    return typeof day === 'string' ? [[name, dayText(day, lang)] as const] : [];
  });
  return days.length === 0 ? params : { ...params, ...Object.fromEntries(days) };
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
const RULES = { vi: viRules, en: enRules } satisfies Record<Language, Record<SchemaRule, string>>;
