import type { AdoptedTold } from '../../../core/adopt/index.js';
import type { Finding, Findings } from '../../../core/findings/index.js';
import type { JudgedConflict, MergeSide, MergeSummary } from '../../../core/merge/index.js';
import type { InputSummary, UnreadableInput } from '../../../core/reading/index.js';
import type { Parent } from '../../../core/store/index.js';

/** One table of a side of a merge. */
interface MergedInput extends InputSummary {
  readonly side: MergeSide;
}

/** Of `merge`. */
export interface MergeReport extends AdoptedTold {
  readonly type: 'merge';
  readonly kind: string;
  /** The files or revisions as the user named them. */
  readonly names: readonly { readonly side: MergeSide; readonly file: string }[];
  /** The dataset that gets the merged state. */
  readonly dataset: string;
  readonly dryRun: boolean;
  readonly parents: readonly Parent[];
  /** The tables of the sides that are files. */
  readonly inputs: readonly MergedInput[];
  readonly unreadable: readonly (UnreadableInput & { readonly side: MergeSide })[];
  readonly summary: MergeSummary & {
    /** Those that are open. */
    readonly conflicts: number;
    readonly settled: number;
    /** Records of the merged state. */
    readonly records: number;
  };
  readonly conflicts: readonly JudgedConflict[];
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** The workbook of open conflicts that was written. */
  readonly workbook?: string;
}
