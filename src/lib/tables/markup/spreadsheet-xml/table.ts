import type { Cell } from '../../cell.js';
import { refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../../limits.js';
import type { Block, Row, Strike } from '../../table.js';
import type { CellContext } from '../../workbook/cell.js';
import type { CellPlace } from '../../workbook/formulas.js';
import { isTrue, wholeNumber } from '../../workbook/xml/attributes.js';
import type { XmlReader } from '../../workbook/xml/reader.js';
import { styleOf, type XmlStyles } from './styles.js';
import { xmlCell } from './values.js';

/** What the tables of a workbook have in common. */
export interface TableReading {
  readonly file: string;
  readonly styles: XmlStyles;
  readonly context: CellContext;
  /** Cells read so far, of all sheets. */
  cells: number;
}

/** What stands on a sheet of an XML Spreadsheet. */
export class XmlTable {
  readonly rows: Row[] = [];
  readonly merges: Block[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly uncalculated: CellPlace[] = [];

  constructor(
    private readonly xml: XmlReader,
    private readonly reading: TableReading,
  ) {}

  /** Reads the open `Table`. */
  read(): void {
    const { xml } = this;
    const table = xml.depth;
    let [row, column] = [0, 0];
    while (xml.nextChild(table)) {
      if (xml.name === 'Column') column = this.readColumn(column);
      else if (xml.name === 'Row') row = this.readRow(row);
    }
  }

  /** Takes how many columns stand before; gives how many do with this one and those it spans. */
  private readColumn(before: number): number {
    const first = this.indexAfter(before);
    const last = first + this.count('Span');
    refuseElementsBeyondLimit('col', last, this.reading.file);
    const hidden = isTrue(this.xml.prefixedAttribute('Hidden'));
    for (let column = first; hidden && column <= last; column += 1)
      this.hiddenColumns.add(column - 1);
    return last;
  }

  /** Takes the number of the row before; gives the last one that this one stands for. */
  private readRow(before: number): number {
    const { xml, reading } = this;
    const number = this.indexAfter(before);
    const last = number + this.count('Span');
    refuseElementsBeyondLimit('row', last, reading.file);
    const hidden = isTrue(xml.prefixedAttribute('Hidden'));
    const style = xml.prefixedAttribute('StyleID');
    const cells: (Cell | undefined)[] = [];
    const struck = new Map<number, Strike>();
    const row = xml.depth;
    let column = 0;
    while (xml.nextChild(row)) {
      if (xml.name !== 'Cell') continue;
      const at = this.indexAfter(column);
      const look = styleOf(reading.styles, xml.prefixedAttribute('StyleID') ?? style);
      column = this.merged(number, at);
      const cell = this.readCell({ row: number, column: at - 1 }, look);
      if (cell === undefined) continue;
      refuseCellsBeyondLimit(reading.cells + at, reading.file);
      while (cells.length < at - 1) cells.push(undefined);
      cells[at - 1] = cell;
      if (look.struck) struck.set(at - 1, 'whole');
    }
    reading.cells += cells.length;
    const looks = { ...(hidden && { hidden }), ...(struck.size > 0 && { struck }) };
    if (cells.length > 0) this.rows.push({ number, cells, ...looks });
    return last;
  }

  /** Notes the block that begins with the open cell; gives the number of the last column it covers. */
  private merged(row: number, column: number): number {
    const { file } = this.reading;
    const right = column + this.count('MergeAcross');
    const bottom = row + this.count('MergeDown');
    refuseElementsBeyondLimit('col', right, file);
    refuseElementsBeyondLimit('row', bottom, file);
    if (right === column && bottom === row) return column;
    this.merges.push({ top: row, left: column - 1, bottom, right: right - 1 });
    refuseElementsBeyondLimit('mergeCell', this.merges.length, file);
    return right;
  }

  private readCell(place: CellPlace, { number }: ReturnType<typeof styleOf>): Cell | undefined {
    const { xml, reading } = this;
    const formula = xml.prefixedAttribute('Formula') !== undefined;
    let found: { readonly text: string; readonly type: string | undefined } | undefined;
    const cell = xml.depth;
    while (xml.nextChild(cell)) {
      if (xml.name !== 'Data') continue;
      const type = xml.prefixedAttribute('Type');
      found = { type, text: xml.textWithin() };
    }
    if (formula && found === undefined) this.uncalculated.push(place);
    return found && xmlCell(found.text, found.type, number, reading.context);
  }

  /** The place that the open element names, or else the next. Throws `file-truncated` for one that lies behind. */
  private indexAfter(before: number): number {
    const named = this.xml.prefixedAttribute('Index');
    if (named === undefined) return before + 1;
    const index = wholeNumber(named);
    if (!(index > before)) throw this.xml.malformed();
    return index;
  }

  private count(attribute: string): number {
    return wholeNumber(this.xml.prefixedAttribute(attribute)) || 0;
  }
}
