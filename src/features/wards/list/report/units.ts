import { asItIs, defineReport, noSeverities } from '../../../../report/index.js';
import { unitsDocument } from '../../../../report/index.js';
import { unitsLines } from '../../../../report/index.js';
import { unitsTable } from '../../../../report/index.js';
import type { UnitsReport } from '../../../../report/index.js';

/** Units of a day. */
export const units = defineReport<UnitsReport>({
  severities: noSeverities,
  document: unitsDocument,
  page: unitsLines,
  tables: (report, writer) => ({ summary: [], lines: unitsTable(report, writer) }),
  redacted: asItIs,
});
