import type { TraceReport } from '../../../../report/index.js';
import {
  asItIs,
  defineReport,
  lineageTable,
  noSeverities,
  traceDocument,
  traceLines,
} from '../../../../report/index.js';

/** What a unit was made of and what became of it. */
export const traceReport = defineReport<TraceReport>({
  severities: noSeverities,
  document: traceDocument,
  page: traceLines,
  tables: (report, writer) => ({ summary: [], lines: lineageTable(report, writer) }),
  redacted: asItIs,
});
