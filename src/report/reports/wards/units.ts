import { asItIs, defineReport, noSeverities } from '../../define.js';
import { unitsDocument } from '../../json/wards.js';
import { unitsLines } from '../../pretty/wards.js';
import { unitsTable } from '../../tables/wards.js';
import type { UnitsReport } from '../../ward-types.js';

/** Units of a day. */
export const units = defineReport<UnitsReport>({
  severities: noSeverities,
  document: unitsDocument,
  page: unitsLines,
  tables: (report, writer) => ({ summary: [], lines: unitsTable(report, writer) }),
  redacted: asItIs,
});
