import {
  defineReport,
  findingRemarks,
  findingSeverities,
  jsonFindings,
  withNew,
} from '../../../report/index.js';
import { inspectBlocks } from './blocks.js';
import { inspectDocument } from './document.js';
import type { inspectSchema } from './schema.js';
import { columnsTable, sheetsTable } from './table.js';
import type { InspectReport } from './types.js';
import { withoutPersons } from './without-persons.js';

/** How files are understood. */
export const inspectReport = defineReport<InspectReport, typeof inspectSchema>({
  schema: 'inspect-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => inspectDocument(report, jsonFindings(report, lang), lang),
  blocks: inspectBlocks,
  tables: (report, writer) => ({
    summary: [sheetsTable(report.inputs, writer)],
    lines: columnsTable(report.inputs, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
    inputs: report.inputs.map((input) => withoutPersons(input, redactor)),
  }),
});
