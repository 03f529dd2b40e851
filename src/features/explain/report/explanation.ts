import { asItIs, defineReport, noSeverities } from '../../../report/index.js';
import { explainBlocks } from './blocks.js';
import { explainDocument } from './document.js';
import type { explainSchema } from './schema.js';
import { explanationTable } from './table.js';
import type { ExplainReport } from './types.js';

/** What one finding code means. */
export const explainReport = defineReport<ExplainReport, typeof explainSchema>({
  schema: 'explain-report',
  severities: noSeverities,
  document: explainDocument,
  blocks: explainBlocks,
  tables: (report, writer) => ({ summary: [], lines: explanationTable([report], writer) }),
  redacted: asItIs,
});
