import type { ReportOptions } from '../options.js';
import { redactReport } from '../redact.js';
import type { Told } from '../told.js';
import { FORMATS, type ReportFormat } from './formats.js';
import type { Rendered } from './reporter.js';

/** Puts a report into a format. Personal data is masked before a reporter sees it, so that none can forget to. */
export async function render(
  told: Told,
  format: ReportFormat,
  options: ReportOptions,
): Promise<Rendered> {
  const report = await FORMATS[format].load();
  const { redact, kind, masking } = options;
  return report(redact ? redactReport(told, kind, masking) : told, options);
}
