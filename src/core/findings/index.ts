/**
 * Findings: takes an observation's code, place and parameters, gives a finding. Knows every code: how grave it is,
 * whether it rejects a row, its words and its example, each in one file. Never puts parameters into words, never reads.
 */

export type { Fix, Place } from '../../lib/tables/index.js';
export {
  type Adjusted,
  type Adjustments,
  adjustFindings,
  holds,
  type IgnoreRule,
  isAbout,
  matches,
  type SeverityOverrides,
} from './adjust.js';
export {
  blocksReplace,
  catalogue,
  FINDING_CODES,
  type FindingCode,
  isFindingCode,
  isRefusing,
  isRejecting,
  mayComeOf,
} from './catalogue.js';
export {
  byCode,
  type FindAgain,
  type Findings,
  type Head,
  headsOf,
  joinFindings,
  listOfCodes,
  MadeFindings,
  NumberList,
  NumberSet,
  placesOf,
  RowFindings,
  sayOtherwise,
} from './collection/index.js';
export { countOption } from './count-option.js';
export { countFindings, type FindingCounts } from './counts.js';
export type { FindingDefinition, FindingWords } from './define.js';
export type * from './example/example.js';
export {
  type AnyFailure,
  EXIT,
  Failure,
  type FailureCode,
  Failures,
  failures,
  isAboutInput,
  isFailure,
  type Signal,
  throwAll,
} from './failure.js';
export {
  type Finding,
  type FindingDetails,
  type FindingOf,
  finding,
  findingOf,
  type ParamsOf,
} from './finding.js';
export { Fingerprints, lastPart } from './fingerprint/fingerprints.js';
export { type IsKnown, newFindings } from './fingerprint/new-findings.js';
export type { Problem, ProblemRule } from './problem.js';
export { isRepairName, REPAIR_NAMES, type RepairName } from './repairs/index.js';
export {
  type FailOn,
  graverFirst,
  reaches,
  SEVERITIES,
  type Severity,
} from './severity.js';
export { unwritable } from './unwritable.js';
