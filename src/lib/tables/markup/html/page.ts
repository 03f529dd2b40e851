import type { Strike } from '../../table.js';

/** A cell of an HTML table. */
export interface HtmlCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  readonly strike: Strike | undefined;
  /** The number that it shows, where the page says it. */
  readonly number: number | undefined;
}

/** A row of an HTML table, or a line of text beside the tables. */
export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  readonly hidden: boolean;
}

/** What an HTML page holds, its tables below each other as a spreadsheet program opens it. */
export interface HtmlPage {
  readonly rows: readonly HtmlRow[];
  /** Indexes of columns that a table hides, where the page has one table. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether it only frames other pages. */
  readonly isFrame: boolean;
}
