/**
 * Explain: takes a finding code, gives what it means, an example and what to do. Reads no files.
 */
export { explainCommand } from './command.js';
