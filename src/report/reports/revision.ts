import { defineReport, noSeverities } from '../define.js';
import { revisionDocument } from '../json/history.js';
import { revisionLines } from '../pretty/history.js';
import { withoutAuthor } from '../redactor.js';
import { mappingTable, revisionsTable } from '../tables/history.js';
import { countsSummary } from '../tables/summary.js';
import type { RevisionReport } from '../history-types.js';

/** One revision: how its files were read, and what was found in them. */
export const revision = defineReport<RevisionReport>({
  severities: noSeverities,
  document: revisionDocument,
  page: revisionLines,
  tables: ({ revision, findings, mapping }, writer) => ({
    summary: [revisionsTable([revision]), countsSummary(findings, writer)],
    lines: mappingTable(mapping, writer),
  }),
  redacted: (report) => ({ ...report, revision: withoutAuthor(report.revision) }),
});
