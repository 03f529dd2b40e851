import { refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../../limits.js';
import type { CellPlace } from '../formulas.js';
import { wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';

/** What a table of an OpenDocument workbook says besides its cells. */
export interface OpenTable {
  readonly name: string;
  /** Whether the whole table is hidden: its look says so. */
  readonly hidden: boolean;
  /** First and last number of hidden rows that follow each other. */
  readonly hiddenRows: readonly (readonly [number, number])[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells with a formula whose value was never calculated. */
  readonly uncalculated: readonly CellPlace[];
}

/**
 * Takes the content part; gives its tables in their order. Throws `file-too-large` when its filled
 * cells, each counted as often as it is repeated, are too many or stand beyond the last row or
 * column that a sheet may have.
 */
export function readTables(xml: XmlReader, file: string): readonly OpenTable[] {
  const tables: TableWalk[] = [];
  const root = xml.root('document-content');
  const unseen = new Set<string>();
  let style = '';
  let cells = 0;
  while (xml.nextWithin(root)) {
    if (xml.name === 'style') style = xml.prefixedAttribute('name') ?? '';
    if (xml.name === 'table-properties' && xml.prefixedAttribute('display') === 'false') {
      unseen.add(style);
    }
    if (xml.name === 'table') tables.push(new TableWalk(xml, file, unseen));
    cells += tables.at(-1)?.enter(xml) ?? 0;
    refuseCellsBeyondLimit(cells, file);
  }
  return tables;
}

/** Goes through one table, knowing where it is. Rows count from 1, columns from 0. */
class TableWalk implements OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: (readonly [number, number])[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly uncalculated: CellPlace[] = [];

  private row = 1;
  private rows = 0;
  private column = 0;
  private columns = 0;
  private declaredColumns = 0;
  private filled = true;

  constructor(
    xml: XmlReader,
    private readonly file: string,
    unseen: ReadonlySet<string>,
  ) {
    this.name = xml.prefixedAttribute('name') ?? '';
    this.hidden = unseen.has(xml.prefixedAttribute('style-name') ?? '');
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
      default:
        return 0;
    }
  }

  private enterColumn(xml: XmlReader): void {
    const first = this.declaredColumns;
    this.declaredColumns += repeated(xml, 'number-columns-repeated');
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
    if (isHidden(xml)) this.hiddenRows.push([this.row, this.row + this.rows - 1]);
  }

  private enterCell(xml: XmlReader): number {
    this.column += this.columns;
    this.columns = repeated(xml, 'number-columns-repeated');
    this.filled = false;
    if (xml.prefixedAttribute('value-type') !== undefined) return this.fill();
    if (xml.prefixedAttribute('formula') !== undefined) {
      this.uncalculated.push({ row: this.row, column: this.column });
    }
    return 0;
  }

  /** Counts the open cell once, by its value or its first paragraph. */
  private fill(): number {
    if (this.filled) return 0;
    this.filled = true;
    refuseElementsBeyondLimit('row', this.row + this.rows - 1, this.file);
    refuseElementsBeyondLimit('col', this.column + this.columns, this.file);
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
