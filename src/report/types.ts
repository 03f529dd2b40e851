import type { DeriveReport } from '../features/wards/derive/index.js';
import type { DiffReport } from '../features/diff/index.js';
import type { CatalogueReport, ExplainReport } from '../features/explain/index.js';
import type { ExportReport } from '../features/export/index.js';
import type { LogReport, RecordReport, RevisionReport } from '../features/history/index.js';
import type { InspectReport } from '../features/inspect/index.js';
import type { LookupReport } from '../features/wards/lookup/index.js';
import type { ReconcileReport } from '../features/reconcile/index.js';
import type { ReviewReport } from '../features/review/index.js';
import type { SqlReport } from '../features/wards/sql/index.js';
import type { ValidationReport } from './validation/types.js';
import type { RelationsReport, TraceReport, UnitsReport } from './wards/types.js';


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
