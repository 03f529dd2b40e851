import type { Blocks } from '../blocks/block.js';
import { paragraph, verdict } from '../blocks/make.js';
import { defineReport, noSeverities, textsAlone } from '../define.js';
import { failureRemarks } from '../remarks/of-failures.js';
import { summaryTable } from '../tables/summary.js';
import { reportWords } from '../words/report-words.js';
import type { Reason } from './reason.js';
import type { failureSchema } from './schema.js';

/** Of a command that gave up. */
export interface FailureReport {
  readonly type: 'failure';
  readonly exit: number;
  readonly reasons: readonly Reason[];
}

/** What there is in place of a report where a command gave up: a script reads it where it would have read the report. */
export const failureReport = defineReport<FailureReport, typeof failureSchema>({
  schema: 'failure-report',
  severities: noSeverities,
  document: ({ exit, reasons }) => ({
    exit,
    errors: reasons.map(({ code, message, suggestion }) => ({ code, message, suggestion })),
  }),
  remarks: ({ reasons }) => ({ heads: [], all: failureRemarks(reasons) }),
  blocks: ({ lang }, { reasons }): Blocks => [
    ...reasons.flatMap(({ message, suggestion = '' }) => [
      ...paragraph(message, 0, 'error'),
      ...(suggestion === '' ? [] : paragraph(suggestion, 2)),
    ]),
    { type: 'gap' },
    ...verdict(reportWords(lang).gaveUp, 'error'),
  ],
  tables: () => ({ summary: [], lines: summaryTable([]) }),
  redacted: textsAlone,
});
