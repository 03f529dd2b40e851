import { accountDocument, type JsonFinding } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { reconcileSchema } from './schema.js';
import type { ReconcileReport } from './types.js';

/** The document of `reconcile`. */
export function reconcileDocument(
  report: ReconcileReport,
  findings: readonly JsonFinding[],
): Documented<typeof reconcileSchema> {
  const { file, out, beside, asOf, vintage, columns, summary, ledger, questions } = report;
  const inputs = report.inputs.map(({ account, ...input }) => ({
    ...input,
    account: accountDocument(account),
  }));
  return {
    file,
    out,
    beside,
    asOf,
    vintage,
    columns,
    inputs,
    summary,
    ledger,
    questions,
    findings,
  };
}
