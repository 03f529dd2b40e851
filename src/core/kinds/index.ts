/**
 * Kinds: takes tables and a kind, gives records. Knows how columns become fields and how a cell
 * is repaired; never whether a record is right (that is `checks`) and never where it is kept.
 */
export { type BuildOptions, type BuiltRecords, buildRecords } from './build/build.js';
export type { CellQuestions } from './build/cell-looks.js';
export { KnownRows, type Signature } from './build/known-rows.js';
export { RowRecords, type SeeRecords } from './build/row-records.js';
export type { MatchedTable } from './build/table-reader.js';
export type { CheckName } from './check-names.js';
export type { DateOrder } from './choices.js';
export { CONSEQUENCES, type Consequence, inOrder } from './consequence.js';
export { recogniseSection } from './context/sections.js';
export { copiesApart, type WithoutCopies, withoutCopies } from './copies.js';
export { damageFindings } from './damage/findings.js';
export { mendGrid } from './damage/mend-grid.js';
export {
  EXTRA,
  extraHeader,
  isExtra,
  withExtraApart,
  withExtraFields,
  withExtraNested,
} from './extra.js';
export { type HeldKey, heldKeys } from './held-keys.js';
export { foldPart, hasNameKey, identityOf, isKeyName, keyFieldNames, keyOf } from './key.js';
export type {
  EvidenceSpec,
  FieldSpec,
  Kind,
  PartSpec,
  Reference,
} from './kind.js';
export { kindNames, loadKind } from './kinds/load.js';
export { columnNamed, fieldNamed, fieldsNamed } from './kinds/named.js';
export { type OwnWords, withOwnWords } from './kinds/own-words.js';
export { withKey } from './kinds/rekey.js';
export { type Bilingual, LANGUAGES, type Language } from './language.js';
export {
  completedList,
  countParts,
  type ItemList,
  itemLists,
  itemsWithout,
  partName,
  unsaidParts,
} from './list-items.js';
export { type Untangled, withoutMergesAcross } from './match/columns/across.js';
export {
  COLUMN_REASONS,
  type ColumnOverrides,
  type ColumnReason,
  MATCH_REASONS,
  type MatchReason,
  type Override,
} from './match/columns/claims.js';
export { columnSpecs, listField, specName } from './match/columns/column-specs.js';
export {
  type Matching,
  matchColumns,
  type OpenField,
  type Unclaimed,
} from './match/columns/columns.js';
export { type DatedColumns, withoutUnsettledDates } from './match/columns/date-columns.js';
export { type Guess, guesses } from './match/columns/doubts.js';
export { keyRecogniser } from './match/columns/key-text.js';
export { isOwnColumn } from './match/columns/own-columns.js';
export { bestFitting, fitnessOf } from './match/fitness.js';
export { foldHeader } from './match/header/fold.js';
export { headerGlance } from './match/header/glance.js';
export { headerRecogniser } from './match/header/header.js';
export { unreadUnits } from './match/header/unit-above.js';
export type { ColumnMatch } from './match/match.js';
export { withExtraColumns } from './match/objects/extra-objects.js';
export { headerOfKept, passedColumns } from './match/objects/kept-columns.js';
export { likelyColumns } from './match/offers/likely.js';
export { mapFlag } from './match/offers/map-flag.js';
export { type ColumnOf, personColumn } from './persons/columns.js';
export { KnownPersons } from './persons/known.js';
export { type PersonColumn, personalWords } from './persons/words.js';
export {
  type AroundValue,
  cellOf,
  type DatasetRecord,
  type Fields,
  isHidden,
  isStruckOut,
  type KeyedRecord,
  type Origin,
  originsOf,
} from './record.js';
export {
  type RecordRow,
  type Records,
  rowPlaceOf,
  rowsOfEach,
} from './records.js';
export type { RepairSwitch } from './repairs/apply.js';
export { type FieldsSaid, fieldsSaid } from './said.js';
export { type Scope, scopeNamed } from './scope.js';
export { parseDate } from './values/date.js';
export { Vocabulary, type VocabularyEntry } from './vocabulary.js';
export { fieldWriter, shownField, writeField } from './write.js';
