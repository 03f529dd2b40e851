import { asItIs, defineReport, noSeverities } from '../../define.js';
import { traceDocument } from '../../json/wards.js';
import { traceLines } from '../../pretty/wards.js';
import { lineageTable } from '../../tables/wards.js';
import type { TraceReport } from '../../ward-types.js';

/** What a unit was made of and what became of it. */
export const trace = defineReport<TraceReport>({
  severities: noSeverities,
  document: traceDocument,
  page: traceLines,
  tables: (report, writer) => ({ summary: [], lines: lineageTable(report, writer) }),
  redacted: asItIs,
});
