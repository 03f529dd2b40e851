import { EXIT, type FailOn, reaches, type Severity } from '../core/findings/index.js';
import { definitionOf } from './reports/index.js';
import type { Report } from './types.js';
import { unreadableOf } from './unreadable.js';

/**
 * The exit code of a command that gave this report: 3 when an input could not be read, 1 when a finding or change reaches
 * `failOn`, otherwise 0.
 */
export function exitCodeOf(report: Report, failOn: FailOn): 0 | 1 | 3 {
  if (unreadableOf(report).length > 0) return EXIT.unreadable;
  return exitCode(definitionOf(report).severities(report), failOn);
}

/** 1 when any of the severities reaches the threshold of `--fail-on`, otherwise 0; the same for every format. */
export function exitCode(severities: readonly Severity[], failOn: FailOn): 0 | 1 {
  return severities.some((severity) => reaches(severity, failOn)) ? EXIT.findings : EXIT.clean;
}
