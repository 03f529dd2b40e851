import { allInputs, defineReport, jsonFindings } from '../define.js';
import { diffDocument } from '../json/diff.js';
import { diffLines } from '../pretty/diff.js';
import { accountTable } from '../tables/account.js';
import { changesTable } from '../tables/changes.js';
import { diffSummary } from '../tables/summary.js';
import type { DiffReport } from '../diff-types.js';

/** What became of the records of a list. */
export const diff = defineReport<DiffReport>({
  severities: ({ changes, findings }) => [...changes, ...findings].map(({ severity }) => severity),
  document: (report, lang) => diffDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  page: diffLines,
  tables: (report, writer) => ({
    summary: [diffSummary(report, writer), accountTable(report.inputs, writer)],
    lines: changesTable(report.changes, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    changes: report.changes.map((change) => redactor.change(change)),
    findings: redactor.findings(report.findings),
  }),
});
