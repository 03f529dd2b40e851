import type { Checked } from '../../core/config/index.js';
import type { Finding, Findings } from '../../core/findings/index.js';
import type { InputSummary, UnreadableInput, ValidationSummary } from '../../core/reading/index.js';
import type { ValueCounts } from '../../core/store/index.js';

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

/** Of `validate` and `wards check` (without `outcome`) and `import` (with it). */
export interface ValidationReport {
  readonly type: 'validation';
  readonly command: Checked['command'];
  readonly kind: string;
  readonly inputs: readonly InputSummary[];
  readonly unreadable: readonly UnreadableInput[];
  readonly summary: ValidationSummary;
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** The revision that holds the records; absent when nothing was stored. */
  readonly revision?: number;
  readonly outcome?: ImportOutcome;
  /** The copy in which what was found is marked, and how many cells are coloured in it. */
  readonly marked?: { readonly file: string; readonly cells: number };
}
