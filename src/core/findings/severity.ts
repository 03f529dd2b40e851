export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The thresholds of `--fail-on`: a severity, or `never`. */
export const THRESHOLDS = [...SEVERITIES, 'never'] as const;

export type FailOn = (typeof THRESHOLDS)[number];

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** Whether `severity` is as grave as `threshold` or graver; nothing reaches `never`. */
export function reaches(severity: Severity, threshold: FailOn): boolean {
  return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}

/** Orders from the gravest down, for sorting. */
export function graverFirst(a: Severity, b: Severity): number {
  return RANK[b] - RANK[a];
}
