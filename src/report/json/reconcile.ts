import type { JsonFinding } from '../json-finding.js';
import type { ReconcileReport } from '../reconcile-types.js';

/** The document of `reconcile`. */
export function reconcileDocument(report: ReconcileReport, findings: readonly JsonFinding[]) {
  const { file, out, beside, asOf, vintage, summary, ledger, questions } = report;
  return { file, out, beside, asOf, vintage, summary, ledger, questions, findings };
}
