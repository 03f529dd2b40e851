import { accountTable } from '../account/account-table.js';
import {
  allInputs,
  defineReport,
  findingSeverities,
  jsonFindings,
  withCounted,
  withNewCounted,
} from '../define.js';
import { findingsTable } from '../findings/findings-table.js';
import { findingRemarks } from '../remarks/of-findings.js';
import { validationBlocks } from './blocks.js';
import { validationDocument } from './document.js';
import type { validationSchema } from './schema.js';
import { validationSummary } from './summary.js';
import type { ValidationReport } from './types.js';

/** What `validate`, `import` and `wards check` found. */
export const validationReport = defineReport<ValidationReport, typeof validationSchema>({
  schema: 'validation-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNewCounted,
  document: (report, lang) => validationDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  blocks: validationBlocks,
  tables: (report, writer) => ({
    summary: [validationSummary(report, writer), accountTable(report.inputs, writer)],
    lines: findingsTable(report.findings, writer, report.unreadable),
  }),
  adjusted: withCounted,
  checked: ({ command, kind, inputs }) => ({
    command,
    kind,
    files: inputs.map(({ file }) => file),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
