import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  graverFirst,
  type Severity,
} from '../../core/findings/index.js';

/** Findings of one code. */
export interface Group {
  readonly code: FindingCode;
  /** The gravest in the group; they differ only where a finding was adjusted by itself. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups findings by code: gravest first, then in the catalogue's order; inside a group as they came. */
export function groupByCode(findings: readonly Finding[]): Group[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const found of findings) {
    const group = byCode.get(found.code);
    if (group === undefined) byCode.set(found.code, [found]);
    else group.push(found);
  }
  return FINDING_CODES.flatMap((code) => toGroup(code, byCode.get(code) ?? [])).sort((a, b) =>
    graverFirst(a.severity, b.severity),
  );
}

function toGroup(code: FindingCode, findings: readonly Finding[]): Group[] {
  const [gravest] = [...new Set(findings.map((found) => found.severity))].sort(graverFirst);
  return gravest === undefined ? [] : [{ code, severity: gravest, findings }];
}
