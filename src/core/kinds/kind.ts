import type { RepairName } from '../findings/index.js';
import type { CheckName } from './check-names.js';
import type { Consequence } from './consequence.js';
import type { HeaderHints, Period } from './hints.js';
import type { Bilingual } from './language.js';
import type { ReaderName } from './readers/names.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * How one value of a record is found in a sheet and read, as declared in a kind's `columns.json`.
 * Nested parts of objects are declared the same way.
 */
export interface PartSpec {
  readonly label: Bilingual;
  /** Spellings of the header or of the JSON key, in any language; compared folded. */
  readonly headers: readonly string[];
  /** How a flat cell becomes a value. */
  readonly reads: ReaderName;
  /** Name of the vocabulary that `reads` matches against. */
  readonly vocabulary?: string;
  /** Corrections applied to the text, in this order, before it is read. */
  readonly repairs: readonly RepairName[];
  /** Parts of the objects that `reads: objects` gives, by name. */
  readonly parts?: Readonly<Record<string, PartSpec>>;
  /** Of `reads: objects`: the part that takes the whole text of a cell that holds no JSON. */
  readonly flat?: string;
  /** Of `reads: objects`: the part that takes a text which is a value of its vocabulary. */
  readonly flatVocabulary?: string;
  /** Number of digits of a code of digits only: what `restore-leading-zero` pads to. */
  readonly digits?: number;
  /** Of lists that are put together from rows: the parts that tell their items apart, the surest first. */
  readonly identity?: readonly string[];
  /** Whether several columns may be read into it, one after the other (`Đến Form`, `Đến Form 2`). */
  readonly many?: boolean;
}

/** How the title of a section of rows becomes the value of a field of the rows below it. */
export interface SectionSpec {
  /** Words before the value, such as `Lĩnh vực`; without any, the field's vocabulary decides. */
  readonly prefixes?: readonly string[];
  /** Words that a title which is the value begins with: `Tỉnh`, `Thành phố`. */
  readonly starts?: readonly string[];
  /** Whether a title that no other field takes is this field's value. */
  readonly any?: boolean;
}

/** One field of a kind's records. */
export interface FieldSpec extends PartSpec {
  readonly field: string;
  readonly required: boolean;
  /** Headers that count only when the column's values look right. */
  readonly weakHeaders: readonly string[];
  /** The side of a merger that the column is of, where both sides' columns are called alike. */
  readonly period?: Period;
  /** The field of the other side: of two columns called alike, one of which tells its side, the other is of it. */
  readonly otherSide?: string;
  /** Headers that count only with words that tell the field's period: `Mã xã` of `Mã xã cũ`. */
  readonly periodHeaders?: readonly string[];
  /** What a difference in this field means (see `diff`), such as `level-transferred`. */
  readonly consequence: Consequence;
  /** Whether the order of a list's items means nothing. */
  readonly set: boolean;
  /** Of `reads: code` and `reads: coded-name`: the field that takes the other part of the text. */
  readonly rest?: string;
  /** Of codes: the field that takes a name which stands beside the code in its cell. */
  readonly beside?: string;
  /** Of codes of digits: the fields that take the codes before it in a compound, the highest first. */
  readonly above?: readonly string[];
  /** Whether rows may take the field's value from the section they stand under. */
  readonly section?: SectionSpec;
  /** A regular expression that values of this field look like: evidence when headers are unclear. */
  readonly looksLike?: string;
  /** What they look like below a header of `weakHeaders`, where that asks for more. */
  readonly weakLooksLike?: string;
  /** Whether one list of many is often kept for each of its values: an agency's, a province's. */
  readonly divides?: boolean;
  /** Whether values hold personal data that `--redact` masks whole. */
  readonly personal: boolean;
}

/** A column that is no field, but whose text testifies about one (a page's full text, say). */
export interface EvidenceSpec {
  readonly name: string;
  readonly headers: readonly string[];
  /** The field that the text testifies about. */
  readonly field: string;
  /** A regular expression whose first group is the field's value as the text gives it. */
  readonly pattern: string;
}

/** An entry of a list of known names that is open: an unknown name is a warning, not an error. */
export interface Reference {
  readonly name: string;
  /** Whom the entry belongs to, such as the ministry of a field. */
  readonly owner?: string;
  /** The entry's identifiers in the portal's or the state's own lists. */
  readonly ids?: readonly string[];
  /** ISO date of the last day on which the entry existed. */
  readonly until?: string;
}

/** A kind of dataset, as declared in `schemas/kinds/<kind>/`. */
export interface Kind {
  readonly name: string;
  readonly title: Bilingual;
  /** JSON Schema 2020-12 of one record. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldSpec[];
  /** What may be added to the names of headers. */
  readonly hints?: HeaderHints;
  readonly evidence: readonly EvidenceSpec[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** Fields whose values together identify a record; `oldCode|oldName`: the first that is there. */
  readonly key: readonly string[];
  /**
   * Lists of objects that are put together from rows, a row an item: the rows of one key make one
   * record, whatever sheets of the file they stand on.
   */
  readonly assembles: readonly string[];
  /** Names of the checks that run over this kind's records, in order. */
  readonly checks: readonly CheckName[];
}
