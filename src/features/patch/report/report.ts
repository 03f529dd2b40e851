import { countFindings } from '../../../core/findings/index.js';
import {
  accountTable,
  allInputs,
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
import { patchBlocks } from './blocks.js';
import { patchDocument } from './document.js';
import type { patchReportSchema } from './schema.js';
import type { PatchReport } from './types.js';

/** What became of a list of changes. */
export const patchReport = defineReport<PatchReport, typeof patchReportSchema>({
  schema: 'patch-report',
  // Known or not, nothing was stored: a baseline makes no change of it.
  severities: (report) => [
    ...(report.refused ? ['error' as const] : []),
    ...findingSeverities(report),
  ],
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => patchDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  blocks: patchBlocks,
  tables: (report, writer) => ({
    summary: [
      summaryTable(
        named(writer, {
          kind: writer.kindName(report.kind),
          dataset: report.dataset,
          id: report.revision,
          added: report.summary.add,
          changed: report.summary.edit,
          removed: report.summary.remove,
        }),
      ),
      countsSummary(countFindings(report.findings), writer),
      accountTable(report.inputs, writer),
    ],
    lines: findingsTable(report.findings, writer, report.unreadable),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
