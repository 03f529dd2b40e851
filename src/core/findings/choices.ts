/** What the command line needs of this room before any work: loads nothing but the closed lists of files' failures. */

export { countOption } from './count-option.js';
export {
  type AnyFailure,
  EXIT,
  EXIT_OF_SIGNAL,
  exitOf,
  Failure,
  type FailureCode,
  type FailureParams,
  Failures,
  isFailure,
  type Signal,
} from './failure.js';
export { type FailOn, type Severity, THRESHOLDS } from './severity.js';
export { isReadOnlyWorkbook, unwritable } from './unwritable.js';
