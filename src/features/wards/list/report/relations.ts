import {
  asItIs,
  defineReport,
  noSeverities,
  type RelationsReport,
  relationsBlocks,
  relationsDocument,
  relationsTable,
} from '../../../../report/index.js';
import type { relationsSchema } from '../../../../report/schemas.js';

/** The crosswalk of old and new units. */
export const relationsReport = defineReport<RelationsReport, typeof relationsSchema>({
  schema: 'wards-relations-report',
  severities: noSeverities,
  document: relationsDocument,
  blocks: relationsBlocks,
  tables: (report, writer) => ({ summary: [], lines: relationsTable(report, writer) }),
  redacted: asItIs,
});
