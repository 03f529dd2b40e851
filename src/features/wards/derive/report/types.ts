import type { Finding, FindingCode, Findings, Severity } from '../../../../core/findings/index.js';
import type { Registered } from '../../../../core/law/index.js';
import type { UnreadableInput } from '../../../../core/reading/index.js';
import type { Coverage, Reason } from '../../../../core/register/index.js';
import type { DocumentFormat } from '../../../../lib/documents/index.js';
import type { LegalBasisView, SharesView, UnitView } from '../../../../report/index.js';

/** One text that relations were derived from; what it doesn't tell is absent. */
export interface DerivedInput {
  readonly file: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** "1654/NQ-UBTVQH15". */
  readonly number?: string;
  readonly adopted?: string;
  readonly effective?: string;
  /** Full name of the province from the day of effect on. */
  readonly province?: string;
  /** The day on which the names were looked up. */
  readonly asOf: string;
  /** Clauses that create or keep a unit. */
  readonly clauses: number;
  readonly relations: number;
  /** Characters of the arranging article that could not be read. */
  readonly unreadCharacters: number;
  /** What the relations are to those that the register holds under this number. */
  readonly registered: Registered;
}

/** A unit that a text takes or creates. A new one has a code only where the register holds the relation. */
export interface DerivedUnit extends Partial<UnitView> {
  readonly name: string;
  /** `district` or `area` for a source that was no commune. */
  readonly type: UnitView['type'];
}

/** One relation of the proposal. */
export interface DerivedRelationView extends SharesView {
  readonly file: string;
  readonly old: DerivedUnit;
  readonly new: DerivedUnit;
  readonly coverage: Coverage;
  /** As far as the text numbers what it says; `point`: the letter of a point of the clause. */
  readonly legalBasis: Partial<LegalBasisView> & { readonly point?: string };
  /** Why this unit is meant, and how far its name is from the text's; absent for what was no commune. */
  readonly evidence?: Reason['evidence'];
  readonly spelling?: Reason['spelling'];
  /** The name as the text writes it, where the register writes it otherwise. */
  readonly written?: string;
  /** The place in the document's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A province that gets another type or name by a text; its code goes on. */
export interface DerivedProvinceView {
  readonly file: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly legalBasis: DerivedRelationView['legalBasis'];
}

export interface DeriveSummary {
  readonly clauses: number;
  readonly relations: number;
  readonly unreadCharacters: number;
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Of `wards derive`. */
export interface DeriveReport {
  readonly type: 'wards-derive';
  readonly inputs: readonly DerivedInput[];
  readonly unreadable: readonly UnreadableInput[];
  readonly summary: DeriveSummary;
  readonly relations: readonly DerivedRelationView[];
  readonly provinces: readonly DerivedProvinceView[];
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
