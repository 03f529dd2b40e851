import { countFindings } from '../../../core/findings/index.js';
import {
  accountTable,
  allInputs,
  type CellWriter,
  countsSummary,
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  named,
  summaryTable,
  withAdded,
  withNew,
} from '../../../report/index.js';
import { maskedConflict } from '../questions.js';
import { mergeBlocks } from './blocks.js';
import { mergeDocument } from './document.js';
import type { mergeSchema } from './schema.js';
import type { MergeReport } from './types.js';

/** What came of two sides' edits of a list. */
export const mergeReport = defineReport<MergeReport, typeof mergeSchema>({
  schema: 'merge-report',
  // Known or not, nothing was stored: a baseline makes no merge of it.
  severities: (report) => [
    ...(report.refused ? ['error' as const] : []),
    ...findingSeverities(report),
  ],
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => mergeDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  blocks: mergeBlocks,
  tables: (report, writer) => ({
    summary: [
      countsOf(report, writer),
      countsSummary(countFindings(report.findings), writer),
      accountTable(report.inputs, writer),
    ],
    lines: findingsTable(report.findings, writer, report.unreadable),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    conflicts: report.conflicts.map((conflict) => maskedConflict(conflict, redactor)),
    findings: redactor.findings(report.findings),
  }),
});

function countsOf(
  { kind, dataset, summary, outcome, revision, dryRun }: MergeReport,
  writer: CellWriter,
) {
  return summaryTable(
    named(writer, {
      kind: writer.kindName(kind),
      dataset,
      id: revision,
      records: summary.records,
      added: outcome?.added,
      changed: outcome?.changed,
      removed: outcome?.removed,
      unchanged: outcome?.unchanged,
      dryRun: writer.flag(dryRun),
    }),
  );
}
