import {
  accountTable,
  allInputs,
  defineReport,
  jsonFindings,
  withAdded,
} from '../../../report/index.js';
import { diffNotice } from '../notice/filling.js';
import { diffBlocks } from './blocks.js';
import { diffDocument } from './document.js';
import { diffRemarks, withoutKnownChanges } from './remarks.js';
import type { diffSchema } from './schema.js';
import { diffSummary } from './summary.js';
import { changesTable } from './table.js';
import type { DiffReport } from './types.js';

/** What became of the records of a list. */
export const diffReport = defineReport<DiffReport, typeof diffSchema>({
  schema: 'diff-report',
  severities: ({ changes, findings }) => [...changes, ...findings].map(({ severity }) => severity),
  remarks: diffRemarks,
  withoutKnown: withoutKnownChanges,
  document: (report, lang) => diffDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  blocks: diffBlocks,
  tables: (report, writer) => ({
    summary: [diffSummary(report, writer), accountTable(report.inputs, writer)],
    lines: changesTable(report.changes, writer),
  }),
  notice: diffNotice,
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    changes: report.changes.map(({ place, ...change }) => ({ ...redactor.change(change), place })),
    findings: redactor.findings(report.findings),
  }),
});
