import { SEVERITIES, type Severity } from '../../core/findings/index.js';
import { fill } from '../../lib/text/index.js';
import type { Wording } from '../blocks/block.js';

/** `error 2 · warning 1`; severities that don't occur are left out. */
export function severityCounts(
  { words }: Wording,
  bySeverity: Readonly<Record<Severity, number>>,
): string {
  const { severities, findings } = words;
  return SEVERITIES.filter((severity) => bySeverity[severity] > 0)
    .map((severity) =>
      fill(findings.count, { severity: severities[severity], count: bySeverity[severity] }),
    )
    .join(' · ');
}
