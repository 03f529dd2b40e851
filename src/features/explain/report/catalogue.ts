import { asItIs, defineReport, noSeverities } from '../../../report/index.js';
import { catalogueBlocks } from './blocks.js';
import { explainDocument } from './document.js';
import type { catalogueSchema } from './schema.js';
import { explanationTable } from './table.js';
import type { CatalogueReport } from './types.js';

/** What every finding code means. */
export const catalogueReport = defineReport<CatalogueReport, typeof catalogueSchema>({
  schema: 'catalogue-report',
  severities: noSeverities,
  document: ({ codes }) => ({ codes: codes.map(explainDocument) }),
  blocks: catalogueBlocks,
  tables: ({ codes }, writer) => ({ summary: [], lines: explanationTable(codes, writer) }),
  redacted: asItIs,
});
