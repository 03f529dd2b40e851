import { mayBeFound } from '../checks/index.js';
import {
  type Adjusted,
  adjustFindings,
  type Finding,
  finding,
  holds,
  type IgnoreRule,
  isAbout,
  matches,
  mayComeOf,
} from '../findings/index.js';
import { loadKind } from '../kinds/index.js';
import { asOfDate } from './as-of.js';
import type { Config } from './config.js';

type Rule = readonly [number: number, rule: IgnoreRule];

/** The commands that make every check of a list. */
export const VALIDATING = ['validate', 'import', 'wards check'] as const;

/** What a command that made all checks looked at. */
export interface Checked {
  readonly command: (typeof VALIDATING)[number];
  readonly kind: string;
  readonly files: readonly string[];
}

/** What the ignore list is held against: what it left out, and what was looked at where that was everything. */
export interface IgnoredBy {
  readonly ignored: readonly Finding[];
  readonly checked: Checked | undefined;
}

/**
 * What is to be said of the ignore list itself: the rules that have expired and, where everything was
 * looked at, those that match nothing. `asOf` is the command line's.
 */
export function ignoreListFindings(told: IgnoredBy, config: Config, asOf?: string): Adjusted {
  const { severities, ignore, file = '' } = config;
  if (ignore.length === 0) return { findings: [], ignored: [] };
  const day = asOfDate(asOf ?? config.asOf);
  const rules = ignore.map((rule, index): Rule => [index + 1, rule]);
  const place = { file };
  const about = [
    ...expired(rules, day).map(([number, { code, expires = '' }]) =>
      finding('ignore-expired', { place }, { number, ignored: code, expires, asOf: day }),
    ),
    ...unused(rules, told, day).map(([number, { code }]) =>
      finding('ignore-unused', { place }, { number, ignored: code }),
    ),
  ];
  return adjustFindings(about, { severities, ignore, asOf: day });
}

function expired(rules: readonly Rule[], day: string): readonly Rule[] {
  return rules.filter(([, rule]) => !holds(rule, day));
}

/** Only commands that make every check can say that there is nothing to ignore, and only of what they may find. */
function unused(
  rules: readonly Rule[],
  { checked, ignored }: IgnoredBy,
  day: string,
): readonly Rule[] {
  if (checked === undefined) return [];
  const kind = loadKind(checked.kind);
  return rules.filter(
    ([, rule]) =>
      holds(rule, day) &&
      mayComeOf(checked.command, rule.code) &&
      mayBeFound(rule.code, kind) &&
      checked.files.some((file) => isAbout(rule, file)) &&
      !ignored.some((found) => matches(rule, found)),
  );
}
