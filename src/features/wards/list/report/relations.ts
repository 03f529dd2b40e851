import { asItIs, defineReport, noSeverities } from '../../../../report/index.js';
import { relationsDocument } from '../../../../report/index.js';
import { relationsLines } from '../../../../report/index.js';
import { relationsTable } from '../../../../report/index.js';
import type { RelationsReport } from '../../../../report/index.js';

/** The crosswalk of old and new units. */
export const relations = defineReport<RelationsReport>({
  severities: noSeverities,
  document: relationsDocument,
  page: relationsLines,
  tables: (report, writer) => ({ summary: [], lines: relationsTable(report, writer) }),
  redacted: asItIs,
});
