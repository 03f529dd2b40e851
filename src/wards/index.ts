/**
 * Wards: what communes are called and coded in every period, and what the law says became of them.
 * Takes the text of resolutions and official lists; gives relations with their clause, the register
 * built of them, and answers from it. Never guesses: what can't be read or settled is told. Knows no
 * workbook, no dataset, no words of messages, and holds no name or code of a unit in its code.
 */
export {
  type BuiltRegister,
  buildRegister,
  type ResolutionReport,
} from './build/build-register.js';
export type { Contradiction } from './build/contradiction.js';
export type { RegisterSources } from './build/sources.js';
export { encodeFormerNames, FORMER_NAME_SOURCES, FORMER_NAMES } from './former/files.js';
export { loadFormerNames } from './former/load.js';
export type { FormerName, FormerNames, Strength } from './former/types.js';
export { dayBefore, holdsOn } from './register/days.js';
export { encodeRegister } from './register/encode.js';
export { REGISTER_FILES, type RegisterTable } from './register/files.js';
export { loadRegister, REGISTER_FOLDER } from './register/load.js';
export { reasonOf } from './register/reasons.js';
export { RegisterError } from './register/tsv.js';
export type {
  Commune,
  District,
  LegalBasis,
  Province,
  Reason,
  Register,
  Relation,
  RelationSource,
  Resolution,
} from './register/types.js';
export { parseResolution } from './resolution/parse-resolution.js';
export type * from './resolution/types.js';
export { readCommuneLetter, readProvinceLetter } from './sources/code-letters.js';
export { readFormerNames } from './sources/former-names.js';
export { readLaterChanges } from './sources/later-changes.js';
export { readOldList } from './sources/old-list.js';
export { readWitness } from './sources/province-witness.js';
export { SourceError } from './sources/rows.js';
export { exactKey, looseKey } from './units/name-keys.js';
export { fullName, readFullName, type TypedName, type UnitType } from './units/unit-types.js';
