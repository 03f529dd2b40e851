import { countsSummary, defineReport, noSeverities } from '../../../report/index.js';
import { revisionBlocks } from './blocks.js';
import { revisionDocument } from './document.js';
import type { revisionReportSchema } from './schema.js';
import { mappingTable, revisionsTable } from './tables.js';
import type { RevisionReport } from './types.js';
import { withoutAuthor } from './without-author.js';

/** One revision: how its files were read, and what was found in them. */
export const revisionReport = defineReport<RevisionReport, typeof revisionReportSchema>({
  schema: 'revision-report',
  severities: noSeverities,
  document: revisionDocument,
  blocks: revisionBlocks,
  tables: ({ revision, findings, mapping }, writer) => ({
    summary: [revisionsTable([revision]), countsSummary(findings, writer)],
    lines: mappingTable(mapping, writer),
  }),
  redacted: (report) => ({ ...report, revision: withoutAuthor(report.revision) }),
});
