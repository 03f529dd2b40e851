/**
 * Findings: takes an observation's code, place and parameters, gives a finding. Knows every code,
 * its severity and whether it rejects a row. Never holds words of a human language, never reads.
 */
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
} from './catalogue/index.js';
export { isRepairName, REPAIR_NAMES, type RepairName } from './catalogue/repairs.js';
export {
  type AnyFailure,
  EXIT,
  Failure,
  type FailureCode,
  Failures,
  failures,
  isAboutInput,
  throwAll,
} from './failure.js';
export {
  COMMON_PARAMS,
  type Finding,
  type FindingDetails,
  type FindingOf,
  type Fix,
  finding,
  type ParamsOf,
  type ParamValue,
  type Place,
} from './finding.js';
export type { Problem, ProblemRule } from './problem.js';
export { type FailOn, graverFirst, reaches, SEVERITIES, type Severity } from './severity.js';
