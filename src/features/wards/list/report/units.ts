import {
  asItIs,
  defineReport,
  noSeverities,
  type UnitsReport,
  unitsBlocks,
  unitsDocument,
  unitsTable,
} from '../../../../report/index.js';
import type { unitsSchema } from '../../../../report/schemas.js';

/** Units of a day. */
export const unitsReport = defineReport<UnitsReport, typeof unitsSchema>({
  schema: 'wards-list-report',
  severities: noSeverities,
  document: unitsDocument,
  blocks: unitsBlocks,
  tables: (report, writer) => ({ summary: [], lines: unitsTable(report, writer) }),
  redacted: asItIs,
});
