import type { Finding, Findings } from '../../../core/findings/index.js';
import type { InputSummary, UnreadableInput } from '../../../core/reading/index.js';
import type { Parent, ValueCounts } from '../../../core/store/index.js';

export const PATCH_COMMANDS = ['make', 'apply'] as const;

/** Of `patch make` and `patch apply`. */
export interface PatchReport {
  readonly type: 'patch';
  readonly command: (typeof PATCH_COMMANDS)[number];
  readonly kind: string;
  /** The state that is led from, or that was to be changed. */
  readonly old: string;
  /** Of `make`: the state that is led to. */
  readonly new?: string;
  /** The file of the list of changes. */
  readonly list: string;
  /** Of `apply`. */
  readonly dataset?: string;
  readonly dryRun?: boolean;
  readonly parents: readonly Parent[];
  readonly inputs: readonly InputSummary[];
  readonly unreadable: readonly UnreadableInput[];
  /** How many records the list adds, edits and removes, and how many reasons there are against it. */
  readonly summary: Readonly<Record<'add' | 'edit' | 'remove' | 'refusals', number>>;
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** Of `apply`: what it does to the dataset; absent where a change doesn't fit. */
  readonly outcome?: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
    readonly values: ValueCounts;
  };
  /** Present when nothing was or would be written or stored: a finding says why. */
  readonly refused?: true;
  /** Of `apply`; absent when nothing was stored. */
  readonly revision?: number;
}
