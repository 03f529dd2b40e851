/**
 * Config: takes what the command line and the office's own file say, gives how files are to be read and
 * findings to be judged: flags over configuration over defaults. Refuses names that nothing bears.
 */
export { adjustmentsOf } from './adjustments.js';
export { asOfDate, registerDate, requireDate, requireKnownWards } from './as-of.js';
export {
  baselineSoFar,
  type Known,
  readBaseline,
  writeBaseline,
} from './baseline/baseline.js';
export { heldAgainst } from './baseline/held-against.js';
export type { Config } from './config.js';
export { type AskKind, guessKind } from './guess-kind.js';
export { type Checked, ignoreListFindings, VALIDATING } from './ignore-list.js';
export { type KindCandidate, kindCandidates } from './kind-candidates.js';
export { loadConfig } from './load.js';
export { type ReadingFlags, readOptions } from './read-options.js';
