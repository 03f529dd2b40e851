import { defineReport, findingSeverities, jsonFindings } from '../define.js';
import { inspectDocument } from '../json/inspect.js';
import { inspectLines } from '../pretty/inspect.js';
import { columnsTable, sheetsTable } from '../tables/columns.js';
import type { InspectReport } from '../inspect-types.js';

/** How files are understood. */
export const inspect = defineReport<InspectReport>({
  severities: findingSeverities,
  document: (report, lang) => inspectDocument(report, jsonFindings(report, lang), lang),
  page: inspectLines,
  tables: (report, writer) => ({
    summary: [sheetsTable(report.inputs, writer)],
    lines: columnsTable(report.inputs, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
