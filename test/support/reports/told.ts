import { diffReport } from '../../../src/features/diff/report/report.js';
import { catalogueReport } from '../../../src/features/explain/report/catalogue.js';
import { explainReport } from '../../../src/features/explain/report/explanation.js';
import { exportReport } from '../../../src/features/export/report/report.js';
import { forgetReport } from '../../../src/features/forget/report/report.js';
import { logReport } from '../../../src/features/history/report/log.js';
import { recordReport } from '../../../src/features/history/report/record.js';
import { revisionReport } from '../../../src/features/history/report/revision.js';
import { inspectReport } from '../../../src/features/inspect/report/report.js';
import { reconcileReport } from '../../../src/features/reconcile/report/report.js';
import { reviewReport } from '../../../src/features/review/report/report.js';
import { deriveReport } from '../../../src/features/wards/derive/report/report.js';
import { relationsReport } from '../../../src/features/wards/list/report/relations.js';
import { unitsReport } from '../../../src/features/wards/list/report/units.js';
import { lookupReport } from '../../../src/features/wards/lookup/report/report.js';
import { sqlReport } from '../../../src/features/wards/sql/report/report.js';
import { traceReport } from '../../../src/features/wards/trace/report/report.js';
import type { Told } from '../../../src/report/index.js';
import { validationReport } from '../../../src/report/validation/report.js';

/** What makes each report of its data. */
const REPORTS = {
  validation: validationReport,
  diff: diffReport,
  inspect: inspectReport,
  log: logReport,
  revision: revisionReport,
  record: recordReport,
  forget: forgetReport,
  export: exportReport,
  reconcile: reconcileReport,
  review: reviewReport,
  'wards-lookup': lookupReport,
  'wards-trace': traceReport,
  'wards-units': unitsReport,
  'wards-relations': relationsReport,
  'wards-derive': deriveReport,
  'wards-sql': sqlReport,
  explain: explainReport,
  catalogue: catalogueReport,
};

/** The data of any report. */
export type Report = Parameters<(typeof REPORTS)[keyof typeof REPORTS]>[0];

/** A report of its data, as its command makes it. */
export function tell(report: Report): Told {
  // The registry has each type's own; the compiler can't follow a type into its place there.
  return (REPORTS[report.type] as (data: Report) => Told)(report);
}
