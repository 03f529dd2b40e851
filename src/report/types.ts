import type { DeriveReport } from './derive-types.js';
import type { DiffReport } from './diff-types.js';
import type { CatalogueReport, ExplainReport } from './explain-types.js';
import type { ExportReport } from './export-types.js';
import type { LogReport, RecordReport, RevisionReport } from './history-types.js';
import type { InspectReport } from './inspect-types.js';
import type { LookupReport } from './lookup-types.js';
import type { ReconcileReport } from './reconcile-types.js';
import type { ReviewReport } from './review-types.js';
import type { SqlReport } from './sql-types.js';
import type { ValidationReport } from './validation-types.js';
import type { RelationsReport, TraceReport, UnitsReport } from './ward-types.js';


/** Everything a command may answer with: jobs build one of these, reporters put it into a format. */
export type Report =
  | ValidationReport
  | DiffReport
  | InspectReport
  | LogReport
  | RevisionReport
  | RecordReport
  | ExportReport
  | ReconcileReport
  | ReviewReport
  | LookupReport
  | TraceReport
  | UnitsReport
  | RelationsReport
  | DeriveReport
  | SqlReport
  | ExplainReport
  | CatalogueReport;
