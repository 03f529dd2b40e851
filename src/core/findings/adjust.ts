import type { FindingCode } from './catalogue.js';
import { chooseFindings, type Findings, headsOf, listOfCodes } from './collection/index.js';
import type { Finding } from './finding.js';
import { lastPart } from './fingerprint/fingerprints.js';
import type { Severity } from './severity.js';

/** Severities an office has chosen itself, by code. */
export type SeverityOverrides = Partial<Readonly<Record<FindingCode, Severity>>>;

/** One entry of the ignore list: findings it matches are left out until it expires. */
export interface IgnoreRule {
  readonly code: FindingCode;
  /** Only findings of this record; all records when absent. */
  readonly key?: string;
  /** Only findings in files of this name (last part of the path); all files when absent. */
  readonly file?: string;
  readonly reason: string;
  /** ISO date, the last day on which the rule holds; without it the rule never expires. */
  readonly expires?: string;
}

export interface Adjustments {
  readonly severities: SeverityOverrides;
  readonly ignore: readonly IgnoreRule[];
  /** ISO date that `expires` is compared with. */
  readonly asOf: string;
}

/** What findings came to: those that are told, and those that the ignore list leaves out. */
export interface Adjusted {
  readonly findings: Findings;
  readonly ignored: readonly Finding[];
}

/**
 * Applies an office's own severities and ignore list. What is left out is kept apart, to be counted.
 *
 * Rows are rejected by code, not by severity, so ignoring a rejecting code keeps the row out of the
 * report but not in the dataset: `isRejecting` is asked before this function.
 */
export function adjustFindings(findings: Findings, adjustments: Adjustments): Adjusted {
  const { severities, ignore, asOf } = adjustments;
  const rules = ignore.filter((rule) => holds(rule, asOf));
  const isIgnored = (found: Finding) => rules.some((rule) => matches(rule, found));
  const isNamed = (code: FindingCode) => rules.some((rule) => rule.code === code);
  const isTouched = headsOf(findings).some(
    ({ code, severity }) => isNamed(code) || (severities[code] ?? severity) !== severity,
  );
  if (!isTouched) return { findings, ignored: [] };
  return {
    findings: chooseFindings(findings, (found) =>
      isIgnored(found) ? undefined : withSeverity(found, severities[found.code]),
    ),
    ignored: listOfCodes(findings, isNamed).filter(isIgnored),
  };
}

/** Most findings keep theirs: no other object is made of them. */
function withSeverity(found: Finding, severity: Severity = found.severity): Finding {
  return severity === found.severity ? found : { ...found, severity };
}

/** Whether a rule of the ignore list applies on a day. */
export function holds(rule: IgnoreRule, asOf: string): boolean {
  return rule.expires === undefined || asOf <= rule.expires;
}

/** Whether a finding is what a rule of the ignore list speaks of. */
export function matches(rule: IgnoreRule, found: Finding): boolean {
  if (rule.code !== found.code) return false;
  if (rule.key !== undefined && rule.key !== found.key) return false;
  return isAbout(rule, found.place.file);
}

/** Whether a rule of the ignore list speaks of findings in a file. */
export function isAbout(rule: IgnoreRule, file: string): boolean {
  return rule.file === undefined || rule.file === lastPart(file);
}
