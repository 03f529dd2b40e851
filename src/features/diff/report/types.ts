import type { Change, Comparison, FieldChange, Side } from '../../../core/compare/index.js';
import type {
  FailureCode,
  Finding,
  FindingCode,
  Findings,
  Place,
  Severity,
} from '../../../core/findings/index.js';
import type { InputSummary, UnreadableInput } from '../../../core/reading/index.js';
import type { Json } from '../../../lib/tables/index.js';
import type { NoticeTemplate } from '../../../report/index.js';
import type { LeftOut } from './left-out.js';

/** One table of a side of a comparison. */
export interface ComparedInput extends InputSummary {
  readonly side: Side;
}

/** A file of a side that could not be read, where others could. */
export interface UncomparedInput extends UnreadableInput {
  readonly side: Side;
}

/** A change, where its record stands, and how grave the office finds what it means. */
export interface PlacedChange extends Omit<Change, 'fields'> {
  readonly place: Place;
  /** Of a notice: the field and the decision of its record; absent where none is asked for. */
  readonly published?: { readonly fields?: Json; readonly decision?: Json };
  /** How grave it would be without the office's rules; absent where none fits. */
  readonly usual?: Severity;
  /** Of meanings that are no field's. */
  readonly severities?: Readonly<Partial<Record<string, Severity>>>;
  readonly fields: readonly (FieldChange & { readonly severity?: Severity })[];
}

/** Of `diff`. `old` and `new` are the files or revisions as the user named them. */
export interface DiffReport {
  readonly type: 'diff';
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  /** The tables of the sides that are files. */
  readonly inputs: readonly ComparedInput[];
  readonly unreadable: readonly UncomparedInput[];
  /** Whether both sides were understood whole; otherwise equality says nothing. */
  readonly compared: boolean;
  /** What of the sides was not understood: a finding's code, why a file could not be read, or `0` where there was no record. */
  readonly notCompared: readonly NotCompared[];
  /** The part of both sides that was compared; absent when all was. */
  readonly scope?: { readonly field: string; readonly value: string };
  readonly summary: Comparison['summary'] & {
    /** How many records of both sides are outside the scope. */
    readonly outsideScope: number;
  };
  /** Fields that a side says nothing of, where the other one has values. */
  readonly absentFields: readonly UncomparedField[];
  /** Without those that are left out. */
  readonly changes: readonly PlacedChange[];
  /** What the summary counts and `changes` leaves out. */
  readonly leftOut?: LeftOut;
  /** What reading the two sides gave, repairs left out. */
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
  /** What a notice needs besides; absent where none is asked for. */
  readonly notice?: {
    readonly template: NoticeTemplate;
    readonly old: NoticeList;
    readonly new: NoticeList;
  };
}

/** What a notice says of a list. */
export interface NoticeList {
  readonly revision?: { readonly id: number; readonly dataset: string };
  /** ISO days of the first and the last of the decisions that its records name. */
  readonly decisions?: { readonly first: string; readonly last: string };
}

/** A part of one side of a comparison that was not understood. */
export interface NotCompared {
  readonly side: Side;
  readonly file: string;
  /** `null` for files that have no sheets, and for all of a file. */
  readonly sheet: string | null;
  readonly why: FindingCode | FailureCode | '0';
}

/** A field that one side has no column for. */
export interface UncomparedField {
  readonly side: Side;
  readonly field: string;
  /** How many values the other side has for the same records. */
  readonly values: number;
  readonly file: string;
  readonly sheet: string | null;
  /** The headers that it may have there under another name, likeliest first. */
  readonly likely: readonly string[];
}
