import { EXIT, type FailOn, reaches, type Severity } from '../core/findings/index.js';
import type { Report } from './types.js';
import { unreadableOf } from './unreadable.js';

/**
 * The exit code of a command that gave this report: 3 when an input could not be read, 1 when a finding or change reaches
 * `failOn`, otherwise 0.
 */
export function exitCodeOf(report: Report, failOn: FailOn): 0 | 1 | 3 {
  if (unreadableOf(report).length > 0) return EXIT.unreadable;
  return exitCode(severitiesOf(report), failOn);
}

/** 1 when any of the severities reaches the threshold of `--fail-on`, otherwise 0; the same for every format. */
export function exitCode(severities: readonly Severity[], failOn: FailOn): 0 | 1 {
  return severities.some((severity) => reaches(severity, failOn)) ? EXIT.findings : EXIT.clean;
}

/** What was found or changed. Reports that only tell what is stored or known have nothing to fail on. */
function severitiesOf(report: Report): readonly Severity[] {
  switch (report.type) {
    case 'validation':
    case 'inspect':
    case 'wards-derive':
    case 'wards-sql':
    case 'reconcile':
    case 'review':
    case 'export':
      return report.findings.map((found) => found.severity);
    case 'diff':
      return [...report.changes, ...report.findings].map((observed) => observed.severity);
    case 'wards-lookup':
      // That nothing bears a name is the graver the surer it was thought to be.
      return report.candidates.length === 0 ? ['error'] : [];
    default:
      return [];
  }
}
