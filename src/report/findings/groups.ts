import {
  byCode,
  FINDING_CODES,
  type FindingCode,
  type Findings,
  graverFirst,
  headsOf,
  type Severity,
} from '../../core/findings/index.js';

/** Findings of one code. */
export interface Group {
  readonly code: FindingCode;
  /** The gravest in the group; they differ only where a finding was adjusted by itself. */
  readonly severity: Severity;
  readonly findings: Findings;
}

/** Groups findings by code: gravest first, then in the catalogue's order; inside a group as they came. */
export function groupByCode(findings: Findings): Group[] {
  const groups = byCode(findings);
  return FINDING_CODES.flatMap((code) => toGroup(code, groups.get(code) ?? [])).sort((a, b) =>
    graverFirst(a.severity, b.severity),
  );
}

function toGroup(code: FindingCode, findings: Findings): Group[] {
  const [gravest] = headsOf(findings)
    .map(({ severity }) => severity)
    .sort(graverFirst);
  return gravest === undefined ? [] : [{ code, severity: gravest, findings }];
}
