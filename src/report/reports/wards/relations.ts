import { asItIs, defineReport, noSeverities } from '../../define.js';
import { relationsDocument } from '../../json/wards.js';
import { relationsLines } from '../../pretty/wards.js';
import { relationsTable } from '../../tables/wards.js';
import type { RelationsReport } from '../../ward-types.js';

/** The crosswalk of old and new units. */
export const relations = defineReport<RelationsReport>({
  severities: noSeverities,
  document: relationsDocument,
  page: relationsLines,
  tables: (report, writer) => ({ summary: [], lines: relationsTable(report, writer) }),
  redacted: asItIs,
});
