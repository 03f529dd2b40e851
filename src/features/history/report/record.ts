import { defineReport, noSeverities } from '../../../report/index.js';
import { recordBlocks } from './blocks.js';
import { recordDocument } from './document.js';
import type { recordSchema } from './schema.js';
import { recordTable } from './tables.js';
import type { RecordReport } from './types.js';

/** One record of a revision. */
export const recordReport = defineReport<RecordReport, typeof recordSchema>({
  schema: 'record-report',
  severities: noSeverities,
  document: recordDocument,
  blocks: recordBlocks,
  tables: (report, writer) => ({ summary: [], lines: recordTable(report, writer) }),
  redacted: (report, redactor) => ({
    ...report,
    key: redactor.key(report.key),
    fields: redactor.fields(report.fields),
  }),
});
