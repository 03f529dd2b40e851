/** The parts of reports' schemas that features take: a door of its own, since the product never loads them. */
export { accountSchema } from './account/schema.js';
export {
  findingCode,
  findingCounts,
  findingSchema,
  fingerprint,
  ignored,
  known,
  occurring,
  severity,
} from './findings/schema.js';
export { parents } from './parents/schema.js';
export { questionSchema } from './questions/schema.js';
export { overlaid } from './register-overlay/schema.js';
export { reportSchema } from './report-schema.js';
export { inputsOf, side } from './unreadable/schema.js';
export { readInput, values } from './validation/schema.js';
export {
  code,
  coverage,
  day,
  relationsSchema,
  share,
  taking,
  traceSchema,
  uncodedUnit,
  unit,
  unitsSchema,
} from './wards/schema.js';
