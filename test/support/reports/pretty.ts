import { pretty } from '../../../src/report/formats/pretty.js';
import type { ReportOptions } from '../../../src/report/index.js';
import { kind } from '../reports.js';
import { AS_USUAL } from './options.js';
import { type Report, tell } from './told.js';

const DEFAULTS: ReportOptions = { ...AS_USUAL, kind };

/** The pretty report as a terminal would be given it. */
export async function prettyText(
  report: Report,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const { output } = await pretty(tell(report), { ...DEFAULTS, ...options });
  return String(output);
}
