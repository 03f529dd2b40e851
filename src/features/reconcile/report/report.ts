import {
  accountTable,
  allInputs,
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  withAdded,
  withNew,
} from '../../../report/index.js';
import { reconcileBlocks } from './blocks.js';
import { reconcileDocument } from './document.js';
import type { reconcileSchema } from './schema.js';
import { ledgerTable } from './table.js';
import type { ReconcileReport } from './types.js';

/** What became of the wards of a table. */
export const reconcileReport = defineReport<ReconcileReport, typeof reconcileSchema>({
  schema: 'reconcile-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => reconcileDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  blocks: reconcileBlocks,
  tables: (report, writer) => ({
    // A csv file holds the lines only: ten thousand findings take a second to put into words.
    get summary() {
      return [findingsTable(report.findings, writer), accountTable(report.inputs, writer)];
    },
    lines: ledgerTable(report, writer),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    questions: redactor.questions(report.questions),
    findings: redactor.findings(report.findings),
  }),
});
