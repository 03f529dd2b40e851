/**
 * Law: takes the text of resolutions and official lists, gives relations of units with their clause, and
 * the register built of them. Never guesses: what can't be read is told with its place.
 */
export type { NamedUnit } from './assignment/named-unit.js';
export {
  type BuiltRegister,
  buildRegister,
  type ResolutionReport,
} from './build/build-register.js';
export type { Contradiction } from './build/contradiction.js';
export type { RegisterSources } from './build/sources.js';
export {
  type Derivation,
  type DerivationProblem,
  type DerivedRelation,
  type ProvinceChange,
  REGISTERED,
  type Registered,
} from './derive/derivation.js';
export { deriveRelations } from './derive/derive-relations.js';
export { type DerivedText, overlayOf } from './derive/overlay.js';
export { buildRegisterFrom, writeRegister } from './publish/build-register.js';
export { parseResolution } from './resolution/parse-resolution.js';
export type * from './resolution/types.js';
export { readCommuneLetter, readProvinceLetter } from './sources/code-letters.js';
export { readFormerNames } from './sources/former/former-names.js';
export { readLaterChanges } from './sources/later-changes.js';
export { readEarlierUnits } from './sources/lists/earlier-units.js';
export { readOldList } from './sources/lists/old-list.js';
export { readWitness } from './sources/province-witness.js';
