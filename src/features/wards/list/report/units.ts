import type { UnitsReport } from '../../../../report/index.js';
import {
  asItIs,
  defineReport,
  noSeverities,
  unitsDocument,
  unitsLines,
  unitsTable,
} from '../../../../report/index.js';

/** Units of a day. */
export const unitsReport = defineReport<UnitsReport>({
  severities: noSeverities,
  document: unitsDocument,
  page: unitsLines,
  tables: (report, writer) => ({ summary: [], lines: unitsTable(report, writer) }),
  redacted: asItIs,
});
