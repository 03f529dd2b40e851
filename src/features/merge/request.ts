import type { Kind, Language } from '../../core/kinds/index.js';
import type { Conflict, MergeSide } from '../../core/merge/index.js';
import type { Side, SideOptions } from '../../core/sides/index.js';
import type { AllowedRemovals, OnStored } from '../../core/store/index.js';
import type { Redactor } from '../../report/index.js';

/** Asks a person which side to take; nothing to skip, `stop` to ask no more. */
export type AskConflict = (
  conflict: Conflict,
  at: {
    readonly number: number;
    readonly count: number;
    readonly kind: Kind;
    /** The sides that may be taken. */
    readonly answers: readonly MergeSide[];
  },
) => Promise<MergeSide | 'stop' | undefined>;

export interface MergeOptions extends SideOptions {
  /** Rules that settle conflicts: `theirs`, `theirs:legalBases,decision`. */
  readonly prefer: readonly string[];
  /** A workbook of the open conflicts to write. */
  readonly questions: string | undefined;
  /** One that was filled in. */
  readonly decisions: string | undefined;
  /** The dataset that gets the merged state. */
  readonly into: string;
  readonly author: string | undefined;
  readonly dryRun: boolean;
  readonly allowRemovals: AllowedRemovals;
  readonly force: boolean;
  readonly language: Language;
  /** Masks what the workbook of conflicts shows. */
  readonly redactor: Redactor | undefined;
  readonly onStored: OnStored;
  readonly agree: ((removed: number, total: number) => Promise<boolean>) | undefined;
  /** Absent where nobody is there. */
  readonly ask: AskConflict | undefined;
}

/** The three states as the user named them. */
export type MergeNames = Readonly<Record<MergeSide, string>>;

/** The three states as they were read. */
export type Sides = Readonly<Record<MergeSide, Side>>;
