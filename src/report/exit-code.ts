import { EXIT, type FailOn, reaches, type Severity } from '../core/findings/index.js';
import type { Told } from './told.js';

/**
 * The exit code of a command that gave this report: its own where it gave up, 3 when an input could not be read, 1 when a finding or change reaches
 * `failOn`, otherwise 0.
 */
export function exitCodeOf(told: Told, failOn: FailOn): number {
  if (told.exit !== undefined) return told.exit;
  if (told.unreadable.length > 0) return EXIT.unreadable;
  return exitCode(told.severities(), failOn);
}

/** 1 when any of the severities reaches the threshold of `--fail-on`, otherwise 0; the same for every format. */
export function exitCode(severities: readonly Severity[], failOn: FailOn): 0 | 1 {
  return severities.some((severity) => reaches(severity, failOn)) ? EXIT.findings : EXIT.clean;
}
