import { refuseElementsBeyondLimit } from '../../limits.js';
import { CellText } from './cell-text.js';
import type { Attributes } from './looks.js';
import type { HtmlCell, HtmlRow } from './page.js';

interface OpenCell {
  readonly text: CellText;
  readonly attributes: Attributes;
  /** The rows of tables inside it. */
  readonly inner: HtmlRow[];
}

interface ClosedCell {
  readonly cell: HtmlCell;
  readonly inner: readonly HtmlRow[];
}

interface OpenRow {
  readonly cells: ClosedCell[];
  readonly hidden: boolean;
}

/** A table of a page while it is read. What the page forgets to close or to open is closed and opened. */
export class OpenTable {
  private readonly rows: HtmlRow[] = [];
  private readonly hidden = new Set<number>();
  private columns = 0;
  private row: OpenRow | undefined;
  private cell: OpenCell | undefined;

  constructor(private readonly file: string) {}

  openColumn({ span }: Attributes, hidden: boolean): void {
    const first = this.columns;
    this.columns += spanOf(span);
    refuseElementsBeyondLimit('col', this.columns, this.file);
    for (let column = first; hidden && column < this.columns; column += 1) this.hidden.add(column);
  }

  openRow(hidden: boolean): void {
    this.closeRow();
    this.row = { cells: [], hidden };
  }

  openCell(attributes: Attributes): void {
    this.closeCell();
    this.row ??= { cells: [], hidden: false };
    this.cell = { text: new CellText(), attributes, inner: [] };
  }

  /** The text of the open cell; one is opened when none is. */
  get text(): CellText {
    if (this.cell === undefined) this.openCell({});
    return this.cell?.text ?? new CellText();
  }

  get hasCell(): boolean {
    return this.cell !== undefined;
  }

  /** Takes the rows of a table that stands in the open cell. */
  takeInner(rows: readonly HtmlRow[]): void {
    if (this.cell === undefined) this.openCell({});
    for (const row of rows) this.cell?.inner.push(row);
  }

  closeCell(): void {
    if (this.cell === undefined || this.row === undefined) return;
    const { text, attributes, inner } = this.cell;
    this.row.cells.push({ cell: closed(text, attributes), inner });
    this.cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    if (this.row === undefined) return;
    const { cells, hidden } = this.row;
    this.row = undefined;
    if (framesTables(cells)) this.stack(cells, hidden);
    else this.rows.push({ cells: cells.map(flattened), hidden });
  }

  close(): { readonly rows: readonly HtmlRow[]; readonly hidden: ReadonlySet<number> } {
    this.closeRow();
    return { rows: this.rows, hidden: this.hidden };
  }

  /** What stands in cells that only hold tables in place comes below each other. */
  private stack(cells: readonly ClosedCell[], hidden: boolean): void {
    for (const { cell, inner } of cells) {
      if (cell.text.trim() !== '')
        this.rows.push({ cells: [{ ...cell, across: 1, down: 1 }], hidden });
      for (const row of inner) this.rows.push(row);
    }
  }
}

/** Whether a row only holds tables in place: none of its cells has a text and no table. */
function framesTables(cells: readonly ClosedCell[]): boolean {
  if (!cells.some(({ inner }) => inner.length > 0)) return false;
  return cells.every(({ cell, inner }) => inner.length > 0 || cell.text.trim() === '');
}

/** A table in a cell of a record is text of it. */
function flattened({ cell, inner }: ClosedCell): HtmlCell {
  if (inner.length === 0) return cell;
  const lines = inner.map(({ cells }) => cells.map(({ text }) => text).join(' '));
  return { ...cell, text: [cell.text, ...lines].filter((line) => line.trim() !== '').join('\n') };
}

function closed(text: CellText, attributes: Attributes): HtmlCell {
  return {
    text: text.value,
    across: spanOf(attributes.colspan),
    // To the end of its table (HTML, 4.9.11): more than any table has.
    down: attributes.rowspan === '0' ? Number.MAX_SAFE_INTEGER : spanOf(attributes.rowspan),
    strike: text.strike,
    number: storedNumber(text.value, attributes),
  };
}

function spanOf(text = ''): number {
  const span = Number.parseInt(text, 10);
  return Number.isNaN(span) ? 1 : Math.max(span, 1);
}

/** A number as a cell shows it. A date has other signs, and a code with a zero in front is none. */
const SHOWN_NUMBER = /^[-+(]?(?!0\d)\d[\d.,\s]*[)%]?$/;

/**
 * The number that a cell stores, as Excel (`x:num`) and LibreOffice (`sdval`) write it beside the
 * text; a bare `x:num` says that the text is it.
 */
function storedNumber(text: string, attributes: Attributes): number | undefined {
  const stored = attributes['x:num'] ?? attributes.sdval;
  if (stored === undefined || !SHOWN_NUMBER.test(text.trim())) return undefined;
  const number = Number(stored === '' ? text : stored);
  return Number.isFinite(number) ? number : undefined;
}
