import type { Findings } from '../../core/findings/index.js';
import type { Kind, Language } from '../../core/kinds/index.js';
import type { AccountedInput } from '../../core/layout/index.js';
import type { DrawnRow, UnreadableInput } from '../../core/reading/index.js';
import type { TextChange } from '../changes/text-change.js';
import type { ReportWords } from '../words/report-words.js';

/** What a text is, for a format to show as it can. */
export type Tone = 'plain' | 'heading' | 'quiet' | 'error' | 'warning' | 'info' | 'good';

/** What a report for people is made of. A format is a function over these: it wraps, cuts and paints, a report never does. */
export type Block =
  | {
      readonly type: 'paragraph';
      readonly text: string;
      /** How deep it stands below what is above it, in characters. */
      readonly indent: number;
      readonly tone: Tone;
    }
  /** What stands behind it is about something else. */
  | { readonly type: 'gap' }
  /** What the rows of each sheet came to. */
  | { readonly type: 'counts'; readonly inputs: readonly AccountedInput[] }
  | { readonly type: 'findings'; readonly findings: Findings }
  /** Files that could not be read. */
  | { readonly type: 'unreadable'; readonly inputs: readonly UnreadableInput[] }
  /** What became of a text, between what is said before it and behind it; either may be shown in part. */
  | {
      readonly type: 'text-change';
      readonly lead: string;
      readonly change: TextChange;
      readonly trail: string;
      readonly indent: number;
    }
  /** Rows of a sheet as they stand there, each with what it was taken for. */
  | {
      readonly type: 'drawing';
      readonly rows: readonly DrawnRow[];
      readonly roles: Readonly<Record<DrawnRow['role'], string>>;
    }
  /** Lines that a program reads: never wrapped, never painted. */
  | { readonly type: 'script'; readonly lines: readonly string[] }
  /** What it all comes to: the last line is what people read. */
  | { readonly type: 'verdict'; readonly text: string; readonly tone: Tone };

export type Blocks = readonly Block[];

export type Paragraph = Extract<Block, { readonly type: 'paragraph' }>;

/** What formats for people have to show: what is made of data is told in paragraphs by then. */
export type PlainBlock = Exclude<Block, { readonly type: 'counts' | 'findings' | 'unreadable' }>;

/** What the blocks of a report are worded with. */
export interface Wording {
  readonly lang: Language;
  readonly words: ReportWords;
  /** The kind of the records: gives fields their labels. */
  readonly kind: Kind | undefined;
  /** Whether everything was asked for that is otherwise told in part. */
  readonly all: boolean;
}
