import type { Addition } from '../add/addition.js';

/** How grave it is what a cell is marked for, gravest first. */
export const MARK_LEVELS = ['error', 'warning'] as const;

export type MarkLevel = (typeof MARK_LEVELS)[number];

/** A cell that is to be coloured, and what is said of it in a note. */
export interface CellMark {
  /** As Excel shows it, from 1. */
  readonly row: number;
  /** Index from 0. */
  readonly column: number;
  readonly level: MarkLevel;
  readonly note: string;
}

/** A column that an earlier marking added: its cells are cleared before the new ones are written. */
export interface EarlierColumn {
  /** Index from 0. */
  readonly column: number;
  readonly rows: ReadonlySet<number>;
}

/** What is marked on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: readonly CellMark[];
  readonly earlier: readonly EarlierColumn[];
}

/** A cell of the cover: a text, a number, or a text that leads to a cell of another sheet. */
export type CoverCell =
  | string
  | number
  | { readonly text: string; readonly sheet: string; readonly cell: string };

/** A line of the cover. `title` and `header` say how it looks. */
export interface CoverLine {
  readonly look: 'title' | 'header' | 'text';
  readonly cells: readonly CoverCell[];
}

/** The sheet in front of all others that says what was found. */
export interface Cover {
  readonly name: string;
  /** The names that such a sheet may have had before. */
  readonly names: readonly string[];
  readonly lines: readonly CoverLine[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** All that is put into a workbook to show what is wrong in it. */
export interface Marking {
  readonly sheets: readonly SheetMarks[];
  readonly additions: readonly Addition[];
  readonly cover?: Cover;
}

/** Notes that one sheet is given at most: programs grow slow with more, and the added column says the same. */
export const MOST_NOTES = 1_000;

/** Who notes are by. They are known by it and taken away when the workbook is marked again. */
export const NOTE_AUTHOR = 'haicap';

/** What notes begin with: LibreOffice writes down no authors. */
export const NOTE_BEGINS = `${NOTE_AUTHOR} · `;
