import { asItIs, defineReport, noSeverities } from '../../../../report/index.js';
import { traceDocument } from '../../../../report/index.js';
import { traceLines } from '../../../../report/index.js';
import { lineageTable } from '../../../../report/index.js';
import type { TraceReport } from '../../../../report/index.js';

/** What a unit was made of and what became of it. */
export const trace = defineReport<TraceReport>({
  severities: noSeverities,
  document: traceDocument,
  page: traceLines,
  tables: (report, writer) => ({ summary: [], lines: lineageTable(report, writer) }),
  redacted: asItIs,
});
