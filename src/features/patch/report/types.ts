import type { AdoptedTold } from '../../../core/adopt/index.js';
import type { Finding, Findings } from '../../../core/findings/index.js';
import type { InputSummary, UnreadableInput } from '../../../core/reading/index.js';
import type { Parent } from '../../../core/store/index.js';

export const PATCH_COMMANDS = ['make', 'apply'] as const;

/** Of `patch make` and `patch apply`; only the second stores anything. */
export interface PatchReport extends AdoptedTold {
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
}
