import type { Example, Finding, FindingCode, Severity } from '../core/findings/index.js';
import type { Fields, MatchReason } from '../core/kinds/index.js';
import type { FileFormat, RowRole } from '../lib/tables/index.js';
import type { DeriveReport } from './derive-types.js';
import type { DiffReport } from './diff-types.js';
import type { InputSummary, UnreadableInput } from './input-types.js';
import type { LookupReport } from './lookup-types.js';
import type { ReconcileReport } from './reconcile-types.js';
import type { ReviewReport } from './review-types.js';
import type { SqlReport } from './sql-types.js';
import type { RelationsReport, TraceReport, UnitsReport } from './ward-types.js';

export type * from './account-types.js';
export type * from './derive-types.js';
export type * from './diff-types.js';
export type * from './input-types.js';
export type * from './lookup-types.js';
export type * from './reconcile-types.js';
export type * from './review-types.js';
export type * from './sql-types.js';
export type * from './ward-types.js';

/** Everything a command may answer with: jobs build one of these, reporters put it into a format. */
export type Report =
  | ValidationReport
  | DiffReport
  | InspectReport
  | LogReport
  | RevisionReport
  | RecordReport
  | ExportReport
  | ReconcileReport
  | ReviewReport
  | LookupReport
  | TraceReport
  | UnitsReport
  | RelationsReport
  | DeriveReport
  | SqlReport
  | ExplainReport
  | CatalogueReport;

/** How many findings there are of each code that occurs, and of each severity. */
export interface FindingCounts {
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** `rows = accepted + rejected`; `repaired` counts the rows with at least one repair. */
export interface ValidationSummary extends FindingCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly repaired: number;
}

/** What an import did to its dataset, or would do when it is a dry run. */
export interface ImportOutcome {
  readonly dataset: string;
  readonly dryRun: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** How many records the files are said to be the whole of: what `removed` is a part of. */
  readonly reach: number;
  readonly unchanged: number;
  readonly values: ValueCounts;
  readonly absentFields: readonly AbsentField[];
  /** Present when it was not allowed: nothing was stored. */
  readonly refused?: true;
  /** Paths of the workbooks that hold the rejected rows. */
  readonly rejectedFiles: readonly string[];
}

/** A field that a list has no column for, and stored records have values of. */
export interface AbsentField {
  readonly field: string;
  /** How many records have a value of it. */
  readonly records: number;
  readonly file: string;
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  /** The headers that it may have there under another name, likeliest first. */
  readonly likely: readonly string[];
}

/** What became of stored values: `kept` of fields that the files have no column for. */
export interface ValueCounts {
  readonly kept: number;
  readonly emptied: number;
  readonly replaced: number;
  /** Those of records that were removed. */
  readonly removed: number;
}

/** Of `validate` and `wards check` (without `outcome`) and `import` (with it). */
export interface ValidationReport {
  readonly type: 'validation';
  readonly command: 'validate' | 'import' | 'wards check';
  readonly kind: string;
  readonly inputs: readonly InputSummary[];
  readonly unreadable: readonly UnreadableInput[];
  readonly summary: ValidationSummary;
  readonly findings: readonly Finding[];
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** The revision that holds the records; absent when nothing was stored. */
  readonly revision?: number;
  readonly outcome?: ImportOutcome;
}

/** Of `inspect`. */
export interface InspectReport {
  readonly type: 'inspect';
  readonly inputs: readonly InspectedFile[];
  readonly unreadable: readonly UnreadableInput[];
  readonly findings: readonly Finding[];
}

export interface InspectedFile {
  readonly file: string;
  readonly format: FileFormat;
  readonly encoding?: string;
  /** From 0 to 1, when the encoding is a guess. */
  readonly encodingConfidence?: number;
  readonly delimiter?: string;
  readonly sheets: readonly InspectedSheet[];
}

export interface InspectedSheet {
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** As Excel writes it, such as `A1:E341`. */
  readonly usedRange?: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** Name of the kind whose columns these look like. */
  readonly kindGuess?: string;
  /** The top of the sheet; empty for further tables of the same sheet. */
  readonly drawing: readonly DrawnRow[];
}

/** A row of a sheet with what it was taken for. Empty cells are left out. */
export interface DrawnRow {
  readonly row: number;
  readonly role: RowRole;
  readonly cells: readonly { readonly letter: string; readonly text: string }[];
}

/** How a column was understood; without `field` it was matched to none. */
export interface InspectedColumn {
  readonly letter: string;
  readonly header: string;
  readonly field?: string;
  /** From 0 to 1. */
  readonly confidence?: number;
  readonly why: ColumnReason;
}

/** Why a column was matched to its field, or that it was matched to none. */
export type ColumnReason = MatchReason | 'unmatched' | 'disputed';

/** Of `log`: newest first. */
export interface LogReport {
  readonly type: 'log';
  readonly revisions: readonly LoggedRevision[];
  /** Of `restore`: whether the state asked for was the latest already, so that nothing was made. */
  readonly alreadyLatest?: true;
  /** Of `restore`: what became of the records and values of the state before. */
  readonly restored?: {
    readonly removed: number;
    /** How many records that state had. */
    readonly reach: number;
    readonly values: ValueCounts;
  };
}

export interface LoggedRevision {
  readonly id: number;
  readonly dataset: string;
  readonly kind: string;
  /** ISO time in UTC. */
  readonly createdAt: string;
  readonly author: string;
  /** The command that made it, such as `import`. */
  readonly command: string;
  readonly summary: RevisionSummary;
  readonly inputs: readonly RevisionInput[];
}

/** `records` are all that the revision holds; the others count against the revision before. */
export interface RevisionSummary {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rejected: number;
  /** Absent where no stored value was touched, and in revisions of earlier versions. */
  readonly values?: ValueCounts;
}

export interface RevisionInput {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string | null;
  readonly rows: number;
}

/** Of `show REVISION`. */
export interface RevisionReport {
  readonly type: 'revision';
  readonly revision: LoggedRevision;
  /** Header → field, as the inputs were read; `null` for a column that was left out. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** How often each repair was made. */
  readonly findings: FindingCounts;
}

/** Of `show REVISION KEY`. */
export interface RecordReport {
  readonly type: 'record';
  readonly revision: number;
  readonly dataset: string;
  readonly kind: string;
  readonly key: string;
  readonly fields: Fields;
}

/** Of `export`. */
export interface ExportReport {
  readonly type: 'export';
  readonly profile: string;
  readonly directory: string;
  /** Absent when nothing was written: the findings say why. */
  readonly manifest?: Manifest;
  readonly findings: readonly Finding[];
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}

/** What `manifest.json` beside exported files says. */
export interface Manifest {
  readonly profile: string;
  readonly kind: string;
  readonly dataset: string;
  /** Absent when the records did not come from the workspace. */
  readonly revision?: number;
  /** Present when the files hold only what changed since this state. */
  readonly since?: { readonly revision?: number; readonly removedKeys: readonly string[] };
  readonly records: number;
  /** In the order of the columns; `label` is the column's header in flat files. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  readonly files: readonly ExportedFile[];
  /** Files of the texts that cells of a workbook only refer to. */
  readonly texts?: readonly ExportedText[];
}

export interface ExportedText {
  readonly name: string;
  readonly key: string;
  readonly field: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly format: string;
  readonly records: number;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** Of `explain` without a code: every code there is. */
export interface CatalogueReport {
  readonly type: 'catalogue';
  readonly codes: readonly ExplainReport[];
}

/** Of `explain`: texts in the language asked for. */
export interface ExplainReport {
  readonly type: 'explain';
  readonly code: FindingCode;
  readonly title: string;
  readonly why: string;
  readonly example: Example;
  readonly remedy: string;
  readonly severity: Severity;
  readonly rejecting: boolean;
}
