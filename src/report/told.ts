import type { Checked } from '../core/config/index.js';
import type { Adjusted, Finding, IsKnown, Severity } from '../core/findings/index.js';
import type { Kind, Language } from '../core/kinds/index.js';
import type { AccountedInput } from '../core/layout/index.js';
import type { UnreadableInput } from '../core/reading/index.js';
import type { Blocks, Wording } from './blocks/block.js';
import type { NoticeLine } from './notice/fill-template.js';
import type { Redactor } from './redactor.js';
import type { Remarks } from './remarks/remark.js';
import type { CellWriter } from './tables/cell-writer.js';
import type { Tabulated } from './tables/table.js';

/** How often there is something of each rule: of a code, or of what a change means. */
export type RuleCounts = Readonly<Record<string, number>>;

/** What every report has, whatever it is about. */
export interface Tellable {
  readonly type: string;
  /** The kind of the records that it is about. */
  readonly kind?: string;
  /** Inputs that could not be read, where others could. */
  readonly unreadable?: readonly UnreadableInput[];
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** What a baseline knows, by rule: only counted. */
  readonly known?: RuleCounts;
  /** Of a command that gave up: its exit code. */
  readonly exit?: number;
}

/** A report with how it is told: all that formats, masks and exit codes need of it, whatever it is about. */
export interface Told<R = unknown> {
  readonly report: R;
  readonly kind: string | undefined;
  /** The file of its JSON Schema. */
  readonly schema: string;
  /** Whether nothing in it can be anybody's. */
  readonly isPublic: boolean;
  readonly unreadable: readonly UnreadableInput[];
  readonly ignored: readonly Finding[];
  severities(): readonly Severity[];
  document(lang: Language): object;
  /** What formats of checkers have an entry for; absent where a report finds nothing. */
  readonly remarks: ((lang: Language, kind: Kind | undefined) => Remarks) | undefined;
  readonly exit: number | undefined;
  readonly known: RuleCounts;
  /** Without what is known already; absent where a report finds nothing. */
  readonly withoutKnown: ((isKnown: IsKnown, known: RuleCounts) => Told<R>) | undefined;
  accounted(): readonly AccountedInput[];
  blocks(wording: Wording): Blocks;
  readonly aside: ((wording: Wording) => Blocks) | undefined;
  tables(writer: CellWriter): Tabulated;
  /** What an office publishes of it; absent where nobody does. `whole`: no text is cut. */
  readonly notice: ((kind: Kind | undefined, whole: boolean) => readonly NoticeLine[]) | undefined;
  redacted(redactor: Redactor): Told<R>;
  readonly adjusted: ((added: Adjusted) => Told<R>) | undefined;
  readonly checked: Checked | undefined;
}
