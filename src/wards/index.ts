/**
 * Wards: what communes are called and coded in every period, and what the law says became of them.
 * Takes the text of resolutions and official lists; gives relations with their clause, the register
 * built of them, and answers from it. Never guesses: what can't be read or settled is told. Knows no
 * workbook, no dataset, no words of messages, and holds no name or code of a unit in its code.
 */
export type { NamedUnit } from './assignment/named-unit.js';
export {
  type BuiltRegister,
  buildRegister,
  type ResolutionReport,
} from './build/build-register.js';
export type { Contradiction } from './build/contradiction.js';
export type { RegisterSources } from './build/sources.js';
export type {
  Derivation,
  DerivationProblem,
  DerivedRelation,
} from './derive/derivation.js';
export { deriveRelations } from './derive/derive-relations.js';
export { encodeFormerNames, FORMER_NAME_SOURCES, FORMER_NAMES } from './former/files.js';
export { loadFormerNames } from './former/load.js';
export type { FormerName, FormerNames, Strength } from './former/types.js';
export { type Gazetteer, makeGazetteer } from './lookup/gazetteer.js';
export {
  isAgainst,
  isFirm,
  MATCH_LEVELS,
  MATCH_REASONS,
  type MatchLevel,
  type MatchReason,
} from './lookup/levels.js';
export {
  type Matcher,
  type MatcherOptions,
  type MatcherSources,
  makeMatcher,
} from './lookup/matcher.js';
export { loadPlaceNames } from './lookup/place-names.js';
export { readPlaceName } from './lookup/type-words.js';
export type { Asked, Candidate, Match, PlaceName, WardQuery } from './lookup/types.js';
export { dayBefore, FOREVER, holdsOn } from './register/days.js';
export { encodeRegister } from './register/encode.js';
export { REGISTER_FILES, type RegisterTable } from './register/files.js';
export { impliedShares, type Shares } from './register/implied.js';
export { loadLastDate, loadRegister, REGISTER_FOLDER } from './register/load.js';
export type { Coverage, Measure, Share } from './register/measure.js';
export {
  communeOn,
  communesOf,
  communesOn,
  districtOf,
  firstDate,
  lastDate,
  provinceOf,
  provinceOn,
  relationsFrom,
  relationsTo,
} from './register/queries.js';
export { reasonOf } from './register/reasons.js';
export { type Lineage, type LineageStep, traceUnit } from './register/trace.js';
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
export { exactKey, looseKey } from './units/name-keys.js';
export { type TypeCode, typeCode } from './units/type-codes.js';
export {
  COMMUNE_TYPES,
  type CommuneType,
  fullName,
  readFullName,
  type TypedName,
  type UnitType,
} from './units/unit-types.js';
