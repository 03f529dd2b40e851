import { defineReport, noSeverities } from '../define.js';
import { logDocument } from '../json/history.js';
import { logLines } from '../pretty/history.js';
import { withoutAuthor } from '../redactor.js';
import { revisionsTable } from '../tables/history.js';
import type { LogReport } from '../history-types.js';

/** The revisions of a workspace. */
export const log = defineReport<LogReport>({
  severities: noSeverities,
  document: logDocument,
  page: logLines,
  tables: ({ revisions }) => ({ summary: [], lines: revisionsTable(revisions) }),
  redacted: (report) => ({ ...report, revisions: report.revisions.map(withoutAuthor) }),
});
