import { defineReport, noSeverities } from '../../../report/index.js';
import { logBlocks } from './blocks.js';
import { logDocument } from './document.js';
import type { logSchema } from './schema.js';
import { revisionsTable } from './tables.js';
import type { LogReport } from './types.js';
import { withoutAuthor } from './without-author.js';

/** The revisions of a workspace. */
export const logReport = defineReport<LogReport, typeof logSchema>({
  schema: 'log-report',
  severities: noSeverities,
  document: logDocument,
  blocks: logBlocks,
  tables: ({ revisions }) => ({ summary: [], lines: revisionsTable(revisions) }),
  redacted: (report) => ({
    ...report,
    revisions: report.revisions.map(withoutAuthor),
    ...(report.forgettings && { forgettings: report.forgettings.map(withoutAuthor) }),
  }),
});
