import { defineReport } from '../../../../report/index.js';
import { lookupBlocks } from './blocks.js';
import { lookupDocument } from './document.js';
import type { lookupSchema } from './schema.js';
import { candidatesTable } from './table.js';
import type { LookupReport } from './types.js';

/** Which units a name, a code or an address may mean. */
export const lookupReport = defineReport<LookupReport, typeof lookupSchema>({
  schema: 'wards-lookup-report',
  severities: ({ candidates, lost }) =>
    // That nothing bears a name is the graver the surer it was thought to be.
    candidates.length === 0 && lost.length === 0 ? ['error'] : [],
  document: lookupDocument,
  blocks: lookupBlocks,
  tables: (report, writer) => ({ summary: [], lines: candidatesTable(report, writer) }),
  // An address may hold a telephone number: one of the texts that are masked anyhow.
  redacted: (report) => report,
});
