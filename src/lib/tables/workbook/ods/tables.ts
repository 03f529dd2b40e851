import { LIMITS, refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../../limits.js';
import type { CellPlace } from '../formulas.js';
import { wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import { OpenStyles } from './styles.js';

/** What a table of an OpenDocument workbook says besides its cells. */
export interface OpenTable {
  readonly name: string;
  /** Whether the whole table is hidden: its look says so. */
  readonly hidden: boolean;
  /** First and last number of hidden rows that follow each other. */
  readonly hiddenRows: readonly (readonly [number, number])[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that are struck through, each as often as it is repeated. */
  readonly struck: readonly StruckCells[];
  /** Cells with a formula whose value was never calculated. */
  readonly uncalculated: readonly CellPlace[];
}

/** A struck cell of a table, and the rows and columns in which it is repeated. */
export interface StruckCells {
  /** First and last number of the rows, and index of the columns. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** What of its text is struck through; absent when its style strikes all of it. */
  readonly text?: string;
}

/**
 * Takes the content part and the styles that other parts declare; gives its tables in their order. Throws `file-too-large` when its filled
 * cells, each counted as often as it is repeated, are too many or stand beyond the last row or
 * column that a sheet may have.
 */
export function readTables(
  xml: XmlReader,
  file: string,
  styles: OpenStyles = new OpenStyles(),
): readonly OpenTable[] {
  const tables: TableWalk[] = [];
  const root = xml.root('document-content');
  let [cells, copies] = [0, 0];
  while (xml.nextWithin(root)) {
    styles.enter(xml);
    if (xml.name === 'table') tables.push(new TableWalk(xml, file, styles));
    const filled = tables.at(-1)?.enter(xml) ?? 0;
    cells += filled;
    copies += Math.max(filled - 1, 0);
    refuseCellsBeyondLimit(cells, file);
    refuseCellsBeyondLimit(copies, file, LIMITS.repeatedCells);
  }
  return tables;
}

/** Goes through one table, knowing where it is. Rows count from 1, columns from 0. */
class TableWalk implements OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: (readonly [number, number])[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly struck: StruckCells[] = [];
  readonly uncalculated: CellPlace[] = [];

  private row = 1;
  private rows = 0;
  private column = 0;
  private columns = 0;
  private declaredColumns = 0;
  private filled = true;
  private isStruck = false;
  private rowStyle: string | undefined;
  private readonly struckColumns: (readonly [number, number])[] = [];

  constructor(
    xml: XmlReader,
    private readonly file: string,
    private readonly styles: OpenStyles,
  ) {
    this.name = xml.prefixedAttribute('name') ?? '';
    this.hidden = styles.hide(xml.prefixedAttribute('style-name'));
  }

  /** Takes the element just opened; gives how many filled cells it stands for. */
  enter(xml: XmlReader): number {
    switch (xml.name) {
      case 'table-column':
        this.enterColumn(xml);
        return 0;
      case 'table-row':
        this.enterRow(xml);
        return 0;
      case 'table-cell':
      case 'covered-table-cell':
        return this.enterCell(xml);
      case 'p':
        return this.fill();
      case 'span':
        return this.enterSpan(xml);
      default:
        return 0;
    }
  }

  private enterColumn(xml: XmlReader): void {
    const first = this.declaredColumns;
    this.declaredColumns += repeated(xml, 'number-columns-repeated');
    if (this.styles.strike('table-cell', xml.prefixedAttribute('default-cell-style-name')))
      this.struckColumns.push([first, this.declaredColumns - 1]);
    if (!isHidden(xml)) return;
    refuseElementsBeyondLimit('col', this.declaredColumns, this.file);
    for (let column = first; column < this.declaredColumns; column += 1) {
      this.hiddenColumns.add(column);
    }
  }

  private enterRow(xml: XmlReader): void {
    this.row += this.rows;
    this.rows = repeated(xml, 'number-rows-repeated');
    this.column = 0;
    this.columns = 0;
    this.rowStyle = xml.prefixedAttribute('default-cell-style-name');
    if (isHidden(xml)) this.hiddenRows.push([this.row, this.row + this.rows - 1]);
  }

  private enterCell(xml: XmlReader): number {
    this.column += this.columns;
    this.columns = repeated(xml, 'number-columns-repeated');
    this.filled = false;
    this.isStruck = this.styles.strikeAny && this.strikes(xml.prefixedAttribute('style-name'));
    if (xml.prefixedAttribute('value-type') !== undefined) return this.fill();
    if (xml.prefixedAttribute('formula') !== undefined) {
      this.uncalculated.push({ row: this.row, column: this.column });
    }
    return 0;
  }

  /** A cell without a style has its row's, or else its column's (OpenDocument 1.3, 9.1.4). */
  private strikes(own: string | undefined): boolean {
    const style = own ?? this.rowStyle;
    if (style !== undefined) return this.styles.strike('table-cell', style);
    return this.struckColumns.some(([first, last]) => first <= this.column && this.column <= last);
  }

  /** A run of a paragraph with a look of its own. */
  private enterSpan(xml: XmlReader): number {
    if (!this.styles.strikeAny || this.isStruck) return 0;
    if (!this.styles.strike('text', xml.prefixedAttribute('style-name'))) return 0;
    const before = this.struck.at(-1);
    const text = xml.text();
    if (before?.text === undefined || !this.isOpen(before)) this.strikeOut(text);
    else this.struck[this.struck.length - 1] = { ...before, text: before.text + text };
    return 0;
  }

  private isOpen({ rows, columns }: StruckCells): boolean {
    return rows[0] === this.row && columns[0] === this.column;
  }

  private strikeOut(text?: string): void {
    const rows = [this.row, this.row + this.rows - 1] as const;
    const columns = [this.column, this.column + this.columns - 1] as const;
    this.struck.push({ rows, columns, ...(text !== undefined && { text }) });
  }

  /** Counts the open cell once, by its value or its first paragraph. */
  private fill(): number {
    if (this.filled) return 0;
    this.filled = true;
    refuseElementsBeyondLimit('row', this.row + this.rows - 1, this.file);
    refuseElementsBeyondLimit('col', this.column + this.columns, this.file);
    if (this.isStruck) this.strikeOut();
    return this.rows * this.columns;
  }
}

function repeated(xml: XmlReader, name: string): number {
  return wholeNumber(xml.prefixedAttribute(name)) || 1;
}

function isHidden(xml: XmlReader): boolean {
  const visibility = xml.prefixedAttribute('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
