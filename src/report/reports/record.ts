import { defineReport, noSeverities } from '../define.js';
import { recordDocument } from '../json/history.js';
import { recordLines } from '../pretty/history.js';
import { recordTable } from '../tables/history.js';
import type { RecordReport } from '../history-types.js';

/** One record of a revision. */
export const record = defineReport<RecordReport>({
  severities: noSeverities,
  document: recordDocument,
  page: recordLines,
  tables: (report, writer) => ({ summary: [], lines: recordTable(report, writer) }),
  redacted: (report, redactor) => ({
    ...report,
    key: redactor.key(report.key),
    fields: redactor.fields(report.fields),
  }),
});
