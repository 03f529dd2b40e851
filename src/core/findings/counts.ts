import { FINDING_CODES, type FindingCode } from './catalogue.js';
import { type Findings, headsOf } from './collection/index.js';
import type { Severity } from './severity.js';

/**
 * Counts findings by code and by severity. Codes that don't occur are absent, severities never; both
 * stand in the catalogue's order, whatever the order of the findings.
 */
export function countFindings(findings: Findings): FindingCounts {
  const codes = new Map<FindingCode, number>();
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { code, severity, count } of headsOf(findings)) {
    codes.set(code, (codes.get(code) ?? 0) + count);
    bySeverity[severity] += count;
  }
  const occurring = FINDING_CODES.filter((code) => codes.has(code));
  return {
    byCode: Object.fromEntries(occurring.map((code) => [code, codes.get(code)])),
    bySeverity,
  };
}

/** How many findings there are of each code that occurs, and of each severity. */
export interface FindingCounts {
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}
