import {
  asItIs,
  defineReport,
  lineageTable,
  noSeverities,
  type TraceReport,
  traceBlocks,
  traceDocument,
} from '../../../../report/index.js';
import type { traceSchema } from '../../../../report/schemas.js';

/** What a unit was made of and what became of it. */
export const traceReport = defineReport<TraceReport, typeof traceSchema>({
  schema: 'wards-trace-report',
  severities: noSeverities,
  document: traceDocument,
  blocks: traceBlocks,
  tables: (report, writer) => ({ summary: [], lines: lineageTable(report, writer) }),
  redacted: asItIs,
});
