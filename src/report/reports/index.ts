import type { ReportDefinition } from '../define.js';
import type { Report } from '../types.js';
import { catalogue } from '../../features/explain/index.js';
import { diff } from '../../features/diff/index.js';
import { explain } from '../../features/explain/index.js';
import { exported } from '../../features/export/index.js';
import { inspect } from '../../features/inspect/index.js';
import { log } from '../../features/history/index.js';
import { reconcile } from '../../features/reconcile/index.js';
import { record } from '../../features/history/index.js';
import { review } from '../../features/review/index.js';
import { revision } from '../../features/history/index.js';
import { validation } from '../validation/report.js';
import { derive } from '../../features/wards/derive/index.js';
import { lookup } from '../../features/wards/lookup/index.js';
import { relations } from '../../features/wards/list/index.js';
import { sql } from '../../features/wards/sql/index.js';
import { trace } from '../../features/wards/trace/index.js';
import { units } from '../../features/wards/list/index.js';

/** How every report is told; a new one is a file here and a line. */
const REPORTS = {
  validation,
  diff,
  inspect,
  log,
  revision,
  record,
  export: exported,
  reconcile,
  review,
  'wards-lookup': lookup,
  'wards-trace': trace,
  'wards-units': units,
  'wards-relations': relations,
  'wards-derive': derive,
  'wards-sql': sql,
  explain,
  catalogue,
} satisfies { readonly [T in Report['type']]: ReportDefinition<Extract<Report, { type: T }>> };

/** How a report is told. */
export function definitionOf<R extends Report>(report: R): ReportDefinition<R> {
  // The registry has each type's own definition; the compiler can't follow a type into its place there.
  return REPORTS[report.type] as unknown as ReportDefinition<R>;
}
