import type { Finding } from '../core/findings/index.js';
import type { Report } from './types.js';

/** The findings that the office's ignore list left out of a report. */
export function ignoredOf(report: Report): readonly Finding[] {
  return 'ignored' in report ? (report.ignored ?? []) : [];
}
