import type { Treatment } from './choices.js';

/**
 * How surely a text is the header of a known column, or the title of a known section, from 0 to 1.
 * What columns and sections there are is the caller's knowledge.
 */
export type Recognise = (text: string) => number;

/** Whether a text that stands under a header names a record, as a code does. */
export type RecogniseKey = (header: string, text: string) => boolean;

/** From here on a text counts as recognised. */
export const RECOGNISED = 0.5;

export interface LayoutOptions {
  /** Asked for a column's lowest header text and for its whole path. */
  readonly recogniseHeader: Recognise;
  /** Asked for rows that hold one text: "Lĩnh vực …", a province's name. */
  readonly recogniseSection?: Recognise;
  /** Asked for rows where no record should stand; without it none is told by its code. */
  readonly recogniseKey?: RecogniseKey;
  /** A quick look whether a text may be a header, before `recogniseHeader` is asked; nothing is one when absent. */
  readonly glanceHeader?: (text: string) => boolean;
  /** A few headers that are looked for, for the message when none is found. */
  readonly expected: readonly string[];
  /** Number of the header's last row, as Excel shows it: settles every doubt. */
  readonly headerRow?: number;
  /** What to do with rows and columns that the sheet hides. */
  readonly hidden: Treatment;
  /** What to do with rows that are struck through; they are read when absent. */
  readonly struck?: Treatment;
}

/** Takes a recogniser; gives one that never thinks about the same text twice, nor about prose. */
export function remembering(recognise: Recognise, longest: number): Recognise {
  const known = new Map<string, number>();
  return (text) => {
    if (text.length > longest) return 0;
    const before = known.get(text);
    if (before !== undefined) return before;
    const surety = recognise(text);
    known.set(text, surety);
    return surety;
  };
}
