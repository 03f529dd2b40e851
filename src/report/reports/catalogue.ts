import { asItIs, defineReport, noSeverities } from '../define.js';
import { explainDocument } from '../json/explain.js';
import { catalogueLines } from '../pretty/explain.js';
import { explanationTable } from '../tables/explain.js';
import type { CatalogueReport } from '../explain-types.js';

/** What every finding code means. */
export const catalogue = defineReport<CatalogueReport>({
  severities: noSeverities,
  document: ({ codes }) => ({ codes: codes.map(explainDocument) }),
  page: catalogueLines,
  tables: ({ codes }, writer) => ({ summary: [], lines: explanationTable(codes, writer) }),
  redacted: asItIs,
});
