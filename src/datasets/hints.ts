/** The side of a merger that a column is of. */
export type Period = 'old' | 'new';

/** Words by which headers say that a column is of one period. */
export interface PeriodWords {
  /** Anywhere in the header above. */
  readonly under: readonly string[];
  /** What stands behind the name begins with one of them. */
  readonly after: readonly string[];
  /** In front of the name. */
  readonly before: readonly string[];
}

/** What offices add to the names of headers, as declared in `schemas/headers/hints.json`. */
export interface HeaderHints {
  /** Change nothing: “nếu có”, “theo CSDLQG”. */
  readonly harmless: readonly string[];
  /** What begins with one of them changes nothing: “ví dụ: 1.000123”, “theo Quyết định số …”. */
  readonly beginnings: readonly string[];
  /** What a fee is paid for, behind its unit: “đồng/hồ sơ”. */
  readonly per?: readonly string[];
  /** With one of these words the header is another's: “sau cắt giảm”, “tiếng Anh”. */
  readonly meanings: readonly string[];
  readonly periods: Readonly<Record<Period, PeriodWords>>;
}
