import type { Language } from '../../../core/kinds/index.js';
import { accountDocument, type JsonFinding, questionDocument } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { reconcileSchema } from './schema.js';
import type { ReconcileReport } from './types.js';

/** The document of `reconcile`. */
export function reconcileDocument(
  report: ReconcileReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
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
    form: report.form,
    asOf,
    vintage,
    columns,
    inputs,
    summary,
    ledger,
    questions: questions.map((question) => questionDocument(question, lang)),
    findings,
  };
}
