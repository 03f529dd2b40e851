import { defineReport, noSeverities } from '../../../report/index.js';
import { logDocument } from './document.js';
import { logLines } from './page.js';
import { revisionsTable } from './tables.js';
import type { LogReport } from './types.js';
import { withoutAuthor } from './without-author.js';

/** The revisions of a workspace. */
export const logReport = defineReport<LogReport>({
  severities: noSeverities,
  document: logDocument,
  page: logLines,
  tables: ({ revisions }) => ({ summary: [], lines: revisionsTable(revisions) }),
  redacted: (report) => ({ ...report, revisions: report.revisions.map(withoutAuthor) }),
});
