/**
 * Checks: takes a kind and its records, gives findings. Every rule is one file and one line in the
 * registry, and a kind names the rules that hold for it. Never changes a record, never words a
 * finding, never decides what becomes of a row.
 */

export { about } from './place.js';
export {
  kindToCompare,
  kindWithoutCodes,
  tellsWithoutCodes,
} from './register/kinds.js';
export { compareWithRegister } from './register/run.js';
export { mayBeFound } from './registry.js';
export { type BegunChecks, beginChecks, runChecks } from './run.js';
export type { SchemaRule } from './schema/rules.js';
