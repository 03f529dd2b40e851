/**
 * Register: the administrative units of every period, what they are called and coded, and what the law
 * made of them; answers who a name, a code or an address means. Never guesses: what can't be settled is
 * told with its candidates. Loading it needs nothing of the grammar of resolutions, and its code holds no name of a unit.
 */

export { loadAddressWords } from './address/words.js';
export type { FormerStrength } from './choices.js';
export { citations, citedWard, readCitedWard } from './citations.js';
export { encodeRegister } from './codec/encode.js';
export { REGISTER_FILES, type RegisterTable } from './codec/files.js';
export { loadLastDate, loadRegister, REGISTER_FOLDER, registerVersion } from './codec/load.js';
export { type RunRegister, runRegister, withRegister } from './current.js';
export { dayAfter, dayBefore, FOREVER, holdsOn } from './days.js';
export { lastDayOfLists, registerAt } from './earlier/at.js';
export { EARLIER_COMMUNES, EARLIER_PLACES, encodeEarlierUnits } from './earlier/files.js';
export { earlierCoded, loadEarlierUnits, loadRegisterOn } from './earlier/load.js';
export { registerWithBefore } from './earlier/relations.js';
export { type EarlierCommune, type EarlierUnits, FIRST_LIST } from './earlier/types.js';
export { EVIDENCES, type Evidence, SPELLINGS, type Spelling } from './evidence.js';
export { encodeFormerNames, FORMER_NAME_SOURCES, FORMER_NAMES } from './former/files.js';
export { loadFormerNames } from './former/load.js';
export {
  encodeNamesakes,
  loadNamesakes,
  mayBeNamesake,
  NAMESAKES,
  type NamesakePlace,
  type Namesakes,
} from './former/namesakes.js';
export {
  encodeFormerDistricts,
  encodeFormerProvinces,
  FORMER_DISTRICTS,
  FORMER_PROVINCES,
} from './former/place-files.js';
export type { FormerDistrict, FormerProvince } from './former/places.js';
export { FORMER_SOURCE_WORDS } from './former/source-words.js';
export {
  type FormerSource,
  readFormerSources,
} from './former/sources.js';
export { isEnough, STRENGTHS, type Strength } from './former/strengths.js';
export type { FormerName, FormerNames } from './former/types.js';
export { groupBy } from './group-by.js';
export { impliedShares, type Shares } from './implied.js';
export {
  type MatcherOptions,
  type MatcherSources,
  makeMatcher,
} from './lookup/matcher.js';
export { readPlaceName, typeWordsInside } from './lookup/names/type-words.js';
export { type Gazetteer, makeGazetteer } from './lookup/places/gazetteer.js';
export { loadPlaceNames } from './lookup/places/place-names.js';
export { matcherSources } from './lookup/sources.js';
export type { Asked, Candidate, Match, Matcher, PlaceName, WardQuery } from './lookup/types.js';
export {
  isAgainst,
  isFirm,
  isMisplaced,
  MATCH_LEVELS,
  MATCH_REASONS,
  type MatchLevel,
  type MatchReason,
} from './lookup/weighing/levels.js';
export { COVERAGES, type Coverage, type Measure, SHARES, type Share } from './measure.js';
export { openOverlay } from './overlay/open.js';
export type { OpenOverlay, OverlayRelation, RegisterOverlay } from './overlay/types.js';
export { overlayText } from './overlay/write.js';
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
} from './queries.js';
export { isPlain, reasonOf, sourceCell } from './reasons.js';
export {
  CODE_GIVERS,
  type CodeGiver,
  SECOND_CODE_WRITERS,
  type SecondCode,
  type SecondCodeWriter,
  secondCodeOf,
  secondlyCoded,
} from './second-codes.js';
export { type Lineage, type LineageStep, traceUnit } from './trace.js';
export type {
  Commune,
  District,
  LegalBasis,
  Period,
  Province,
  Reason,
  Register,
  Relation,
  RelationSource,
  Resolution,
} from './types.js';
export { bareKey, exactKey, looseKey, numeralKey } from './units/name-keys.js';
export {
  COMMUNE_CODES,
  type CommuneCode,
  TYPE_CODES,
  type TypeCode,
  typeCode,
} from './units/type-codes.js';
export {
  COMMUNE_TYPES,
  type CommuneType,
  DISTRICT_TYPES,
  type DistrictType,
  fullName,
  PROVINCE_TYPES,
  type ProvinceType,
  readFullName,
  type TypedName,
  type UnitType,
} from './units/unit-types.js';
