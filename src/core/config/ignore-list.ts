import { mayBeFound } from '../checks/index.js';
import {
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
import { countFindings } from '../../report/index.js';
import type { Report } from '../../report/index.js';
import { asOfDate } from './as-of.js';
import type { Config } from './config.js';

/** Reports of commands that apply the ignore list. */
type Adjusted = Extract<Report, { readonly ignored?: readonly Finding[] }>;

type Rule = readonly [number: number, rule: IgnoreRule];

/**
 * Adds to a report what is to be said of the ignore list itself: the rules that have expired and, where
 * everything was looked at, those that match nothing. `asOf` is the command line's.
 */
export function withIgnoreList(report: Report, config: Config, asOf?: string): Report {
  const { severities, ignore, file = '' } = config;
  if (!isAdjusted(report) || ignore.length === 0) return report;
  const day = asOfDate(asOf ?? config.asOf);
  const rules = ignore.map((rule, index): Rule => [index + 1, rule]);
  const place = { file };
  const about = [
    ...expired(rules, day).map(([number, { code, expires = '' }]) =>
      finding('ignore-expired', { place }, { number, ignored: code, expires, asOf: day }),
    ),
    ...unused(rules, report, day).map(([number, { code }]) =>
      finding('ignore-unused', { place }, { number, ignored: code }),
    ),
  ];
  const told = adjustFindings(about, { severities, ignore, asOf: day });
  const findings = [...report.findings, ...told.findings];
  const ignored = [...(report.ignored ?? []), ...told.ignored];
  return recounted({ ...report, findings, ignored });
}

function isAdjusted(report: Report): report is Adjusted {
  return 'ignored' in report;
}

function expired(rules: readonly Rule[], day: string): readonly Rule[] {
  return rules.filter(([, rule]) => !holds(rule, day));
}

/** Only commands that make every check can say that there is nothing to ignore, and only of what they may find. */
function unused(rules: readonly Rule[], report: Adjusted, day: string): readonly Rule[] {
  if (report.type !== 'validation') return [];
  const { command, inputs, ignored = [] } = report;
  const kind = loadKind(report.kind);
  return rules.filter(
    ([, rule]) =>
      holds(rule, day) &&
      mayComeOf(command, rule.code) &&
      mayBeFound(rule.code, kind) &&
      inputs.some(({ file }) => isAbout(rule, file)) &&
      !ignored.some((found) => matches(rule, found)),
  );
}

/** Counts of findings take in what was added. */
function recounted(report: Adjusted): Report {
  const counts = countFindings(report.findings);
  switch (report.type) {
    case 'validation':
      return { ...report, summary: { ...report.summary, ...counts } };
    case 'wards-derive':
      return { ...report, summary: { ...report.summary, ...counts } };
    default:
      return report;
  }
}
