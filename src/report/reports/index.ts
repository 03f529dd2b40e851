import type { ReportDefinition } from '../define.js';
import type { Report } from '../types.js';
import { catalogue } from './catalogue.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { exported } from './export.js';
import { inspect } from './inspect.js';
import { log } from './log.js';
import { reconcile } from './reconcile.js';
import { record } from './record.js';
import { review } from './review.js';
import { revision } from './revision.js';
import { validation } from './validation.js';
import { derive } from './wards/derive.js';
import { lookup } from './wards/lookup.js';
import { relations } from './wards/relations.js';
import { sql } from './wards/sql.js';
import { trace } from './wards/trace.js';
import { units } from './wards/units.js';

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
