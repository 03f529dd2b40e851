import type { RelationsReport } from '../../../../report/index.js';
import {
  asItIs,
  defineReport,
  noSeverities,
  relationsDocument,
  relationsLines,
  relationsTable,
} from '../../../../report/index.js';

/** The crosswalk of old and new units. */
export const relationsReport = defineReport<RelationsReport>({
  severities: noSeverities,
  document: relationsDocument,
  page: relationsLines,
  tables: (report, writer) => ({ summary: [], lines: relationsTable(report, writer) }),
  redacted: asItIs,
});
