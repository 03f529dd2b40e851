import { asItIs, defineReport, noSeverities } from '../define.js';
import { explainDocument } from '../json/explain.js';
import { explainLines } from '../pretty/explain.js';
import { explanationTable } from '../tables/explain.js';
import type { ExplainReport } from '../explain-types.js';

/** What one finding code means. */
export const explain = defineReport<ExplainReport>({
  severities: noSeverities,
  document: explainDocument,
  page: explainLines,
  tables: (report, writer) => ({ summary: [], lines: explanationTable([report], writer) }),
  redacted: asItIs,
});
