import { defineReport } from '../../define.js';
import { lookupDocument } from '../../json/lookup.js';
import { lookupLines } from '../../pretty/lookup.js';
import { withoutPersonal } from '../../redactor.js';
import { candidatesTable } from '../../tables/lookup.js';
import type { LookupReport } from '../../lookup-types.js';

/** Which units a name, a code or an address may mean. */
export const lookup = defineReport<LookupReport>({
  severities: ({ candidates }) =>
    // That nothing bears a name is the graver the surer it was thought to be.
    candidates.length === 0 ? ['error'] : [],
  document: lookupDocument,
  page: lookupLines,
  tables: (report, writer) => ({ summary: [], lines: candidatesTable(report, writer) }),
  redacted: (report) => ({ ...report, query: withoutPersonal(report.query) }),
});
