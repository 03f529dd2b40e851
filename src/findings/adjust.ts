import type { FindingCode } from './catalogue/index.js';
import type { Finding } from './finding.js';
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

/**
 * Applies an office's own severities and ignore list.
 *
 * Rows are rejected by code, not by severity, so ignoring a rejecting code keeps the row out of the
 * report but not in the dataset: `isRejecting` is asked before this function.
 */
export function adjustFindings(findings: readonly Finding[], adjustments: Adjustments): Finding[] {
  const rules = adjustments.ignore.filter((rule) => holds(rule, adjustments.asOf));
  return findings
    .filter((found) => !rules.some((rule) => matches(rule, found)))
    .map((found) => ({ ...found, severity: adjustments.severities[found.code] ?? found.severity }));
}

function holds(rule: IgnoreRule, asOf: string): boolean {
  return rule.expires === undefined || asOf <= rule.expires;
}

function matches(rule: IgnoreRule, found: Finding): boolean {
  if (rule.code !== found.code) return false;
  if (rule.key !== undefined && rule.key !== found.key) return false;
  return rule.file === undefined || rule.file === lastPart(found.place.file);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
